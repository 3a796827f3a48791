// The page that Teams shows before it adds the tab to a channel, a chat or a meeting. There is nothing to choose: whoever adds it may save at once.
(async () => {
  const show = id => {
    document.getElementById('wait').hidden = true;
    document.getElementById(id).hidden = false;
  };
  try {
    await microsoftTeams.app.initialize();
    const { config } = microsoftTeams.pages;
    // Teams fills in {locale} for each person who opens the tab.
    const tab = `${new URL('../tab', location.href)}?lang={locale}`;
    config.registerOnSaveHandler(async saving => {
      try {
        await config.setConfig({ entityId: 'maps', suggestedDisplayName: document.title, contentUrl: tab, websiteUrl: tab });
        saving.notifySuccess();
      } catch {
        saving.notifyFailure();
      }
    });
    config.setValidityState(true);
    show('ready');
    microsoftTeams.app.notifySuccess();
  } catch {
    show('failed');
  }
})();
