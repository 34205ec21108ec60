package org.amnok.release.canary;

import java.util.List;

/// What must not be in an output.
///
/// @param released all texts that may be in it, so that words which stand in both are no leak
public record Secrets(List<SecretPlace> places, List<SecretText> texts, String released) {
    public static final Secrets NONE = new Secrets(List.of(), List.of(), "");

    public Secrets {
        places = List.copyOf(places);
        texts = List.copyOf(texts);
    }

    /// True when there is nothing to be searched for.
    public boolean isEmpty() {
        return places.isEmpty() && texts.isEmpty();
    }
}
