using System;
using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Reads what invokes carry; what is missing or malformed is refused with 400 and an error the client understands.</summary>
    private static class InvokeValues
    {
        public static SearchInvokeValue ReadSearch(IInvokeActivity activity)
        {
            var value = Read<SearchInvokeValue>(activity, " for search");
            if (string.IsNullOrEmpty(value.Kind) && string.Equals(activity.ChannelId, Channels.Msteams, StringComparison.OrdinalIgnoreCase))
            {
                value.Kind = SearchInvokeTypes.Search;
            }

            if (string.IsNullOrEmpty(value.QueryText))
            {
                throw BadRequest("Missing queryText property for search");
            }

            return string.IsNullOrEmpty(value.Kind) ? throw BadRequest("Missing kind property for search") : value;
        }

        public static AdaptiveCardInvokeValue ReadCardAction(IInvokeActivity activity)
        {
            var value = Read<AdaptiveCardInvokeValue>(activity, string.Empty);
            if (value.Action == null)
            {
                throw BadRequest("Missing action property");
            }

            return value.Action.Type == "Action.Execute"
                ? value
                : throw BadRequest($"The action '{value.Action.Type}'is not supported.", "NotSupported");
        }

        private static TValue Read<TValue>(IInvokeActivity activity, string purpose)
        {
            if (activity.Value == null)
            {
                throw BadRequest("Missing value property" + purpose);
            }

            try
            {
                return activity.Value is JObject json ? json.ToObject<TValue>() : throw new JsonException();
            }
            catch (Exception malformed) when (malformed is JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException)
            {
                throw BadRequest("Value property is not properly formed" + purpose);
            }
        }

        private static InvokeResponseException BadRequest(string message, string code = "BadRequest")
            => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = "application/vnd.microsoft.error",
                Value = new Error { Code = code, Message = message },
            });
    }
}
