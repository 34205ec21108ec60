package org.amnok.store.stamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Certificates of authorities (X.509), from files of a person: PEM, of which one file has any
/// number, or DER.
public final class Certificates {
    private static final int MOST_BYTES = 200_000;

    private Certificates() {}

    /// @throws ProblemException when the file cannot be read, or has none
    public static List<X509Certificate> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var found = of(in.readNBytes(MOST_BYTES));
            if (found.isEmpty()) {
                throw failed(file, Messages.text("signing.no_certificate"), null);
            }
            return found;
        } catch (GeneralSecurityException e) {
            throw failed(file, Messages.text("signing.no_certificate"), e);
        } catch (IOException e) {
            throw failed(file, FaultWords.of(e), e);
        }
    }

    static List<X509Certificate> of(byte[] bytes) throws GeneralSecurityException {
        return factory().generateCertificates(new ByteArrayInputStream(bytes)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    static CertificateFactory factory() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509");
    }

    /// What two people can compare, as `openssl x509 -fingerprint -sha256` tells it but for colons
    /// and capitals.
    static String fingerprint(Certificate certificate) throws GeneralSecurityException {
        return new Sha256().add(certificate.getEncoded()).hex();
    }

    private static ProblemException failed(Path file, String why, @Nullable Exception cause) {
        return ProblemException.ofFile(
                        file, "signing.certificate_unreadable", "signing.give_the_certificate", why)
                .because(cause);
    }
}
