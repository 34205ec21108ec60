package org.amnok.domain.coverage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.words.Messages;

/// What counts where several looks are of one metre.
public enum OverlapRule {
    /// The newest that saw or did not see; where none did, it is obscured.
    LATEST_CLEAR,
    /// Seen where any look saw it; absent where one looked and none saw it.
    EVER_SEEN;

    public String label() {
        return Messages.word("looks.rule", this);
    }

    /// The value written in files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty when there is no such rule.
    public static Optional<OverlapRule> ofCode(String code) {
        return Stream.of(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
