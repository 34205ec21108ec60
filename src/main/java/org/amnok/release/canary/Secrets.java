package org.amnok.release.canary;

import java.util.List;

/// What must not be in an output.
///
/// @param names identifiers of records
public record Secrets(List<SecretPlace> places, List<SecretText> texts, List<SecretName> names) {
    public static final Secrets NONE = new Secrets(List.of(), List.of(), List.of());

    public Secrets {
        places = List.copyOf(places);
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /// Lists all of them.
    public void each(SecretTaker taker) {
        places.forEach(place -> taker.place(place.point(), place::what));
        texts.forEach(text -> taker.text(text.text(), text::what));
        names.forEach(name -> taker.name(name.identifier(), name::what));
    }

    /// True when there is nothing to be searched for.
    public boolean isEmpty() {
        return places.isEmpty() && texts.isEmpty() && names.isEmpty();
    }
}
