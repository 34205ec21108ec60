package org.amnok.exchange.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// How a table of text is to be read, where a person wants to say so.
///
/// @param charset null to find it out
/// @param delimiter between cells; null to find it out
/// @param header whether the first row holds the names of the columns; null to find it out
public record TextChoice(
        @Nullable Charset charset, @Nullable Character delimiter, @Nullable Boolean header) {
    /// Everything is found out.
    public static final TextChoice FOUND_OUT = new TextChoice(null, null, null);

    /// The same, with what another says of what this leaves to be found out.
    public TextChoice orElse(TextChoice other) {
        return new TextChoice(
                charset == null ? other.charset : charset,
                delimiter == null ? other.delimiter : delimiter,
                header == null ? other.header : header);
    }
}
