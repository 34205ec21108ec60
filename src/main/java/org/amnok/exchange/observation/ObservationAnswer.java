package org.amnok.exchange.observation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.words.Messages;

/// What observations answer, as text: for readers, for spreadsheets, for programs.
public interface ObservationAnswer {
    /// The sentence with its table, gaps and caveats, in the language that is read.
    String told();

    /// One row a part of a bank of which one and the same is known.
    String csv();

    /// All of it, with the sentence in the four languages.
    String json();

    /// The sentence in the four languages, with what must be known of it.
    default String txt() {
        return Stream.of(Language.values())
                .map(language -> Messages.in(language.code(), this::told))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
