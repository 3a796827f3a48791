using JourneyBot.Commands;

namespace JourneyBot.Privacy;

/// <summary>The typed words about stored data, in both languages. The whole message; the yes stands behind a colon.</summary>
internal static class PrivacyWords
{
    private static readonly Dictionary<string, Func<Command>> Words = new(StringComparer.Ordinal)
    {
        ["privacy"] = () => new ShowPrivacy(),
        ["プライバシー"] = () => new ShowPrivacy(),
        ["個人情報"] = () => new ShowPrivacy(),
        ["erase me"] = () => new AskToEraseMe(),
        ["delete my data"] = () => new AskToEraseMe(),
        ["私のデータを消去"] = () => new AskToEraseMe(),
        ["私のデータを削除"] = () => new AskToEraseMe(),
        ["erase me: yes"] = () => new EraseMe((string?)null),
        ["私のデータを消去:はい"] = () => new EraseMe((string?)null),
        ["erase workshop"] = () => new AskToErase(),
        ["delete workshop"] = () => new AskToErase(),
        ["ワークショップを消去"] = () => new AskToErase(),
        ["ワークショップを削除"] = () => new AskToErase(),
        ["erase workshop: yes"] = () => new Erase(),
        ["ワークショップを消去:はい"] = () => new Erase(),
    };

    public static Command? Read(string folded) => Words.TryGetValue(folded, out var word) ? word() : null;
}
