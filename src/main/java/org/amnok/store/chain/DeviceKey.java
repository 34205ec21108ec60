package org.amnok.store.chain;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.files.OwnerOnly;
import org.amnok.words.Messages;

/// The Ed25519 key (RFC 8032) of a device, by which ends of histories are signed. Its file has both
/// parts as PEM, as `openssl` reads them, and is its owner's only.
///
/// @param shown the part that others may know, X.509 in Base64
public record DeviceKey(PrivateKey secret, String shown) {
    private static final String ALGORITHM = "Ed25519";
    private static final int MOST_BYTES = 10_000;
    private static final int FINGERPRINT = 16;
    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----\\s+"
                            + "-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    /// The key in a file, which is made when there is none.
    ///
    /// @throws ProblemException when it cannot be read or made, or is another file
    public static DeviceKey of(Path file) {
        return opened(file, !Files.exists(file));
    }

    /// The key in a file that is there.
    ///
    /// @throws ProblemException when it cannot be read, or is another file
    public static DeviceKey existing(Path file) {
        return opened(file, false);
    }

    private static DeviceKey opened(Path file, boolean isMade) {
        try {
            return isMade ? made(file) : read(file);
        } catch (IOException e) {
            throw failed(file, FaultWords.of(e), e);
        } catch (GeneralSecurityException e) {
            throw failed(file, Messages.text("signing.no_key"), e);
        }
    }

    private static DeviceKey made(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var shown = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        var secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, OwnerOnly.file(file));
                var out = Channels.newWriter(channel, StandardCharsets.US_ASCII)) {
            out.write(
                    "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(secret)
                            + "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                                    .formatted(shown));
        }
        return new DeviceKey(pair.getPrivate(), shown);
    }

    private static DeviceKey read(Path file) throws IOException, GeneralSecurityException {
        var text =
                Files.size(file) > MOST_BYTES
                        ? ""
                        : Files.readString(file, StandardCharsets.ISO_8859_1);
        var pem = PEM.matcher(text);
        if (!pem.find()) {
            throw new GeneralSecurityException("no key");
        }
        var secret = Base64.getMimeDecoder().decode(pem.group(1));
        return new DeviceKey(
                KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)),
                pem.group(2).replaceAll("\\s", ""));
    }

    private static ProblemException failed(Path file, String why, Exception cause) {
        return ProblemException.ofPlace(
                        file.toString(),
                        "signing.the_key_cannot_be_used",
                        "signing.name_another_file",
                        why)
                .because(cause);
    }

    /// What two people can compare: 16 hexadecimal digits of the SHA-256 of what others may know.
    public String fingerprint() {
        return fingerprint(shown);
    }

    /// Likewise, of what others may know of a key.
    public static String fingerprint(String shown) {
        return new Sha256()
                .add(shown.getBytes(StandardCharsets.US_ASCII))
                .hex()
                .substring(0, FINGERPRINT);
    }

    /// @return the signature in Base64
    public String sign(String message) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /// False for what was signed by another key, or is no signature.
    public static boolean isSigned(String message, String signature, String shown) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            var key = new X509EncodedKeySpec(Base64.getDecoder().decode(shown));
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(key));
            check.update(message.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException senseless) {
            return false;
        }
    }
}
