package org.amnok.store.stamp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.words.Messages;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/// What an authority signed: that a text existed at a time (RFC 3161). The text is the end of a
/// history as `amnok check` tells it, by its SHA-256.
record TimeToken(TimeStampToken token) {
    private static final int MOST_BYTES = 200_000;
    private static final int GRANTED_WITH_CHANGES = 1;

    /// What is to be sent to an authority; it tells nothing but the hash.
    static byte[] query(String end) {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            return generator.generate(NISTObjectIdentifiers.id_sha256, imprint(end)).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("written into memory", e);
        }
    }

    static byte[] imprint(String end) {
        return new Sha256().add(end.getBytes(StandardCharsets.US_ASCII)).bytes();
    }

    /// From the answer of an authority, or the token alone.
    ///
    /// @throws ProblemException when the file cannot be read, is neither, or the authority refused
    static TimeToken read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES);
            return of(bytes)
                    .or(() -> answered(bytes, file))
                    .orElseThrow(() -> unusable(file, Messages.text("signing.no_time_stamp")));
        } catch (IOException e) {
            throw unusable(file, FaultWords.of(e));
        }
    }

    private static Optional<TimeToken> answered(byte[] bytes, Path file) {
        try {
            var answer = new TimeStampResponse(bytes);
            var token = answer.getTimeStampToken();
            if (answer.getStatus() > GRANTED_WITH_CHANGES || token == null) {
                throw unusable(file, Messages.text("signing.authority_refused"));
            }
            return Optional.of(new TimeToken(token));
        } catch (TSPException | IOException | IllegalArgumentException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static ProblemException unusable(Path file, String why) {
        return ProblemException.ofFile(
                file, "signing.time_stamp_unusable", "signing.give_the_answer", why);
    }

    /// The token alone; empty when these bytes are none.
    static Optional<TimeToken> of(byte[] bytes) {
        try {
            return Optional.of(new TimeToken(new TimeStampToken(new CMSSignedData(bytes))));
        } catch (CMSException
                | TSPException
                | IOException
                | RuntimeException e) { // the parser throws several of them at senseless bytes
            return Optional.empty();
        }
    }

    byte[] encoded() {
        try {
            return token.getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException("read from memory", e);
        }
    }

    boolean isOf(String end) {
        var info = token.getTimeStampInfo();
        return info.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                && Arrays.equals(info.getMessageImprintDigest(), imprint(end));
    }

    /// When, as the authority says.
    Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    /// How far a token was verified.
    enum Outcome {
        /// Its signature is sound, and the given certificates say whose it is.
        VERIFIED,
        /// Its signature is sound; no certificate was given.
        BY_ITS_OWN_WORD,
        /// Its signature is sound; the given certificates do not lead to the one that signed.
        BY_SOMEBODY_ELSE,
        /// There is no certificate with which to look at the signature.
        WITHOUT_CERTIFICATE,
        /// Its signature does not fit, or is of a certificate that signs no time stamps.
        FALSE
    }

    /// What came of it.
    ///
    /// @param authority as its certificate calls it; empty without one
    /// @param trusted the given certificate that says so
    record Verdict(Outcome outcome, String authority, Optional<X509Certificate> trusted) {}

    /// Verifies it without a network; whether a certificate was revoked is not looked at.
    ///
    /// @param given what a person trusts; empty when nothing was given
    Verdict verified(Collection<X509Certificate> given) {
        try {
            var known = new ArrayList<>(given);
            known.addAll(enclosed());
            var signer = known.stream().filter(this::isSigner).findFirst().orElse(null);
            if (signer == null) {
                return new Verdict(Outcome.WITHOUT_CERTIFICATE, "", Optional.empty());
            }
            var name = signer.getSubjectX500Principal().getName();
            if (!isSignedBy(signer)) {
                return new Verdict(Outcome.FALSE, name, Optional.empty());
            }
            var trusted = given.contains(signer) ? signer : anchor(signer, given, known);
            return new Verdict(
                    trusted != null
                            ? Outcome.VERIFIED
                            : given.isEmpty() ? Outcome.BY_ITS_OWN_WORD : Outcome.BY_SOMEBODY_ELSE,
                    name,
                    Optional.ofNullable(trusted));
        } catch (GeneralSecurityException | IOException | RuntimeException senseless) {
            return new Verdict(Outcome.FALSE, "", Optional.empty());
        }
    }

    private List<X509Certificate> enclosed() throws GeneralSecurityException, IOException {
        var found = new ArrayList<X509Certificate>();
        for (var holder : token.getCertificates().getMatches(null)) {
            found.addAll(Certificates.of(holder.getEncoded()));
        }
        return found;
    }

    private boolean isSigner(X509Certificate certificate) {
        try {
            return token.getSID().match(new X509CertificateHolder(certificate.getEncoded()));
        } catch (GeneralSecurityException | IOException senseless) {
            return false;
        }
    }

    private boolean isSignedBy(X509Certificate signer) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return true;
        } catch (TSPException | OperatorCreationException doesNotFit) {
            return false;
        }
    }

    /// Null when none of the given ones leads there.
    private @Nullable X509Certificate anchor(
            X509Certificate signer, Collection<X509Certificate> given, List<X509Certificate> known)
            throws GeneralSecurityException {
        if (given.isEmpty()) {
            return null;
        }
        var target = new X509CertSelector();
        target.setCertificate(signer);
        var anchors =
                given.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
        var parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        parameters.setDate(token.getTimeStampInfo().getGenTime());
        parameters.setRevocationEnabled(false);
        try {
            var path = CertPathBuilder.getInstance("PKIX").build(parameters);
            return ((PKIXCertPathBuilderResult) path).getTrustAnchor().getTrustedCert();
        } catch (GeneralSecurityException leadsNowhere) {
            return null;
        }
    }
}
