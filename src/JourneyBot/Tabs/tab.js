// The tab's only script: Teams says who is in front of it, and the host answers with the workshops that person may see.
(async () => {
  const list = document.getElementById('workshops');
  const show = id => {
    document.getElementById('wait').hidden = true;
    document.getElementById(id).hidden = false;
  };
  try {
    await microsoftTeams.app.initialize();
    const context = await microsoftTeams.app.getContext();
    const token = await microsoftTeams.authentication.getAuthToken();
    const where = context.chat?.id ?? context.channel?.id ?? '';
    const question = new URLSearchParams({ lang: document.documentElement.lang, where });
    const answer = await fetch(`tab/workshops?${question}`, { headers: { Authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(String(answer.status));
    // Drawn and encoded by the host; the page's policy lets nothing in it run.
    list.innerHTML = await answer.text();
    show('workshops');
    microsoftTeams.app.notifySuccess();
  } catch {
    show('failed');
  }
})();
