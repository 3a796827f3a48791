using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Yes and no in the words of a language. The first word that says either decides.</summary>
internal static class YesOrNo
{
    private const string English = "en";

    private static readonly Dictionary<string, (string Word, bool Yes)[]> WordsByLanguage = new()
    {
        ["bg"] = Words("да добре вярно", "не грешно"),
        ["de"] = Words("ja jawohl jo klar richtig ok", "nein nee nö falsch"),
        [English] = Words("yes y yep yup yeah true sure ok okay agree", "no n nope nop false disagree"),
        ["es"] = Words("sí si claro vale cierto ok", "no falso"),
        ["fr"] = Words("oui ouais accord vrai ok", "non faux"),
        ["hi"] = Words("हां हाँ जी सही ठीक", "नहीं ना गलत"),
        ["it"] = Words("sì si certo vero ok", "no falso"),
        ["ja"] = Words("はい そうです よい ok yes", "いいえ いや 違います ちがいます そうではない そうではありません そうじゃない no"),
        ["ko"] = Words("예 네 응 그래 그래요 맞아 맞아요 좋아 좋아요", "아니 아니요 아니오 아뇨 싫어 싫어요"),
        ["nl"] = Words("ja jawel zeker ok", "nee neen nope"),
        ["pt"] = Words("sim claro certo ok", "não nao falso"),
        ["sv"] = Words("ja jo japp visst ok", "nej nä"),
        ["tr"] = Words("evet tamam olur doğru", "hayır hayir yok olmaz yanlış"),
        ["zh"] = Words("是 对 好 行 可以 同意 确定 ok", "不 否 没"),
    };

    /// <summary>True, false, or null where nothing says either.</summary>
    public static bool? In(string utterance, string locale)
    {
        var words = WordsByLanguage.GetValueOrDefault(LanguageOf(locale)) ?? WordsByLanguage[English];
        var negated = false;
        foreach (var token in Tokenizer.Tokens(utterance))
        {
            var word = token.Normalized;
            if (Said(word, words) is { } yes)
                return yes && !negated;
            negated = IsEnglishNegation(word);
        }

        return null;
    }

    private static bool? Said(string token, (string Word, bool Yes)[] words)
    {
        if (token is "👍" or "👌")
            return true;
        if (token is "👎")
            return false;

        foreach (var (word, yes) in words)
        {
            if (word == token || (IsWrittenWithoutSpaces(word) && token.StartsWith(word, StringComparison.Ordinal)))
                return yes;
        }

        return null;
    }

    // "not ok", "don't agree"
    private static bool IsEnglishNegation(string token) => token is "not" or "t" or "dont" or "never";

    // Kana and Han: the word is followed by the rest of the sentence without a break.
    private static bool IsWrittenWithoutSpaces(string word) => word[0] is >= '\u3040' and <= '\u9FFF';

    private static string LanguageOf(string locale) => locale.Split('-')[0].ToLowerInvariant();

    private static (string, bool)[] Words(string yes, string no) =>
        [.. yes.Split(' ').Select(word => (word, true)), .. no.Split(' ').Select(word => (word, false))];
}
