using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>
/// A certificate authority made for this test run and forgotten after it. Processes of the test trust it through the
/// variable SSL_CERT_FILE, clients in the test process through <see cref="CreateClient"/>: nothing is installed.
/// </summary>
internal sealed class RunAuthority : IDisposable
{
    private static readonly Lazy<RunAuthority> s_current = new(() => new RunAuthority());
    private readonly X509Certificate2 _root;
    private readonly ScratchFolder _folder = new();

    private RunAuthority()
    {
        var now = TimeProvider.System.GetUtcNow();
        _root = RootRequest().CreateSelfSigned(now.AddHours(-1), now.AddDays(2));
        LoopbackCertificate = IssueForLoopback(now);
        File.WriteAllText(CertificateFile, _root.ExportCertificatePem());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public static RunAuthority Current => s_current.Value;

    /// <summary>The authority's own certificate as PEM, for SSL_CERT_FILE.</summary>
    public string CertificateFile => _folder.File("authority.pem");

    /// <summary>The server certificate for 127.0.0.1 and localhost.</summary>
    public X509Certificate2 LoopbackCertificate { get; }

    /// <summary>A client that trusts this authority and nobody else.</summary>
    public HttpClient CreateClient()
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        policy.CustomTrustStore.Add(_root);
        var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = policy;
        return new HttpClient(handler);
    }

    public void Dispose()
    {
        _root.Dispose();
        LoopbackCertificate.Dispose();
        _folder.Dispose();
    }

    private static CertificateRequest RootRequest()
    {
        var request = new CertificateRequest("CN=JourneyBot test authority", ECDsa.Create(ECCurve.NamedCurves.nistP256), HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request;
    }

    private X509Certificate2 IssueForLoopback(DateTimeOffset now)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_root, true, false));
        using var certificate = request.Create(_root, now.AddHours(-1), now.AddDays(1), RandomNumberGenerator.GetBytes(16));
        return certificate.CopyWithPrivateKey(key);
    }
}
