using JourneyBot.Workshops;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace JourneyBot.Restoring;

/// <summary>Reads the file out of a form. In memory only, and never more than the limit: whatever else is sent is not looked at.</summary>
internal static class RestoreUpload
{
    /// <summary>Twelve phases with 300 actions of the longest texts take half of it.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The name of the form's field.</summary>
    public const string Field = "file";

    private const int Envelope = 16 * 1024;
    private const int LongestBoundary = 100;
    private const int MostParts = 4;

    public static async Task<Outcome<byte[]>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (BoundaryOf(request) is not { } boundary)
        {
            return new NoFileWasSent();
        }

        if (request.ContentLength > MostBytes + Envelope)
        {
            return new FileIsTooLarge();
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes + Envelope;
        }

        try
        {
            return await FindAsync(new MultipartReader(boundary, request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 4_096 }, cancellationToken);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new FileIsTooLarge();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return new NoFileWasSent();
        }
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { HasValue: true, Length: > 0 and <= LongestBoundary } boundary
            ? boundary.Value
            : null;

    private static async Task<Outcome<byte[]>> FindAsync(MultipartReader form, CancellationToken cancellationToken)
    {
        for (var parts = 0; parts < MostParts && await form.ReadNextSectionAsync(cancellationToken) is { } part; parts++)
        {
            if (part.GetContentDispositionHeader() is { } disposition && HeaderUtilities.RemoveQuotes(disposition.Name) == Field)
            {
                return await CopyAsync(part.Body, cancellationToken);
            }
        }

        return new NoFileWasSent();
    }

    private static async Task<Outcome<byte[]>> CopyAsync(Stream body, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (file.Length + read > MostBytes)
            {
                return new FileIsTooLarge();
            }

            file.Write(buffer, 0, read);
        }

        return file.Length == 0 ? new NoFileWasSent() : file.ToArray();
    }
}
