package org.amnok.domain;

import java.io.IOException;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What a reader of ours found wrong with a file, in words that may be shown.
public class FileFault extends IOException {
    private static final long serialVersionUID = 1L;

    /// @param words as they end a sentence: "it ends too early"
    public FileFault(String words) {
        super(words);
    }

    /// @param key of the words in the bundles
    /// @param values that they take
    public static FileFault of(String key, @Nullable Object... values) {
        return new FileFault(Messages.text(key, values));
    }
}
