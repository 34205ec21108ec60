package org.amnok.courier;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.amnok.domain.FaultWords;
import org.amnok.domain.ProblemException;
import org.amnok.files.OwnerOnly;
import org.amnok.words.Messages;

/// The key with which a person opens what was packed to them, in a file of its own as `age-keygen`
/// writes it. Whoever has the file can open everything.
public final class OwnKey {
    private static final String BEGIN = "AGE-SECRET-KEY-1";
    private static final int MOST_BYTES = 10_000;

    private final RecipientStanzaReader reader;

    private final byte[] x25519;

    private OwnKey(RecipientStanzaReader reader, byte[] x25519) {
        this.reader = reader;
        this.x25519 = x25519;
    }

    /// The secret itself, 32 bytes (X25519); each time another copy.
    public byte[] x25519() {
        return x25519.clone();
    }

    RecipientStanzaReader reader() {
        return reader;
    }

    /// Makes a key in a new file that only its owner may read.
    ///
    /// @return the key that others pack to
    /// @throws ProblemException when the file is there, or cannot be written
    public static PersonKey make(Path file) {
        try {
            var pair = new X25519KeyPairGenerator().generateKeyPair();
            var shown =
                    new PersonKey(
                            new String(pair.getPublic().getEncoded(), StandardCharsets.US_ASCII));
            var secret = new String(pair.getPrivate().getEncoded(), StandardCharsets.US_ASCII);
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = Files.newByteChannel(file, options, OwnerOnly.file(file));
                    var out = Channels.newWriter(channel, StandardCharsets.US_ASCII)) {
                out.write("# public key: " + shown.text() + "\n" + secret + "\n");
            }
            return shown;
        } catch (IOException e) {
            throw failed("courier.the_key_cannot_be_written", file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has X25519", e);
        }
    }

    /// @throws ProblemException when the file cannot be read, or has no such key
    public static OwnKey read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw noKey(file);
            }
            var line =
                    Files.readString(file, StandardCharsets.ISO_8859_1)
                            .lines()
                            .map(String::strip)
                            .filter(each -> each.startsWith(BEGIN))
                            .findFirst()
                            .orElseThrow(() -> noKey(file));
            return new OwnKey(
                    X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(line),
                    Bech32.getDecoder().decode(line).getData());
        } catch (IOException e) {
            throw failed("courier.the_key_cannot_be_read", file, e);
        } catch (GeneralSecurityException | IllegalArgumentException mistyped) {
            throw noKey(file); // without the cause, which may quote the key, for the log of errors
        }
    }

    private static ProblemException noKey(Path file) {
        return ProblemException.ofPlace(
                file.toString(), "courier.there_is_no_key_in", "courier.name_the_file");
    }

    private static ProblemException failed(String key, Path file, IOException cause) {
        return ProblemException.of(
                Messages.text(key, FaultWords.of(cause)),
                file.toString(),
                Messages.text("courier.choose_another_place"),
                cause);
    }
}
