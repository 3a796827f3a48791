using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using JourneyBot.Testing.Teams.Tokens;

namespace Sdk.Tests.Connector;

/// <summary>
/// Makes this process trust the certificate authority of the test run, as a host does that is told so by SSL_CERT_FILE.
/// The runtime looks at the variable of the process, which .NET's own copy of the environment does not reach, and looks once.
/// </summary>
internal static class TrustedIssuer
{
    [ModuleInitializer]
    internal static void Trust()
    {
        if (SetVariable(Text("SSL_CERT_FILE"), Text(TokenIssuer.CertificateFile), overwrite: 1) != 0)
        {
            throw new InvalidOperationException("SSL_CERT_FILE cannot be set.");
        }
    }

    private static byte[] Text(string value) => Encoding.UTF8.GetBytes(value + '\0');

    [DllImport("libc", EntryPoint = "setenv", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetVariable(byte[] name, byte[] value, int overwrite);
}
