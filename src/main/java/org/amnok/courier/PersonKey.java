package org.amnok.courier;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;

/// The public key of a person, to whom files can be packed: X25519, as age writes it.
///
/// @param text `age1…`, 62 letters and digits
public record PersonKey(String text) {
    private static final String BEGIN = "age";
    private static final int SHOWN = 20;
    private static final int GROUP = 4;

    /// @throws ProblemException when it is no such key, or one of its letters was mistyped
    public PersonKey {
        text = text.strip().toLowerCase(Locale.ROOT);
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
        } catch (GeneralSecurityException | RuntimeException mistyped) {
            // Foreseen: without its cause it does not get into the log of errors.
            throw ProblemException.ofTexts("courier.is_no_key", "courier.a_key_begins_with", text);
        }
    }

    /// The key of these 32 bytes (X25519).
    public static PersonKey of(byte[] x25519) {
        return new PersonKey(Bech32.getEncoder().encode(BEGIN, x25519).toString());
    }

    /// Its 32 bytes.
    public byte[] x25519() {
        return Bech32.getDecoder().decode(text).getData();
    }

    /// What two people can read to each other to compare a key: five groups of four hexadecimal
    /// digits, of its SHA-256.
    public String fingerprint() {
        var hex = new Sha256().add(text.getBytes(StandardCharsets.US_ASCII)).hex();
        var grouped = new StringBuilder();
        for (int i = 0; i < SHOWN; i += GROUP) {
            grouped.append(i == 0 ? "" : " ").append(hex, i, i + GROUP);
        }
        return grouped.toString();
    }

    RecipientStanzaWriter writer() throws GeneralSecurityException {
        return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
    }
}
