package org.amnok.courier;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sha256;
import org.amnok.words.Messages;

/// The public key of a person, to whom files can be packed: X25519, as age writes it.
///
/// @param text `age1…`, 62 letters and digits
public record PersonKey(String text) {
    private static final int SHOWN = 20;
    private static final int GROUP = 4;

    /// @throws ProblemException when it is no such key, or one of its letters was mistyped
    public PersonKey {
        text = text.strip().toLowerCase(Locale.ROOT);
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ProblemException(
                    ProblemException.of(
                                    Messages.text("courier.is_no_key", text),
                                    Messages.text("courier.a_key_begins_with"))
                            .problem(),
                    e);
        }
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
