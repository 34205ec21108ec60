package org.amnok.release.canary;

import java.util.List;

/// What must not be in an output.
///
/// @param names identifiers of records
/// @param released all texts that may be in it, so that words which stand in both are no leak
/// @param releasedPlaces that may be in it, so that a true place which reads like one of them is no
///   leak
public record Secrets(
        List<SecretPlace> places,
        List<SecretText> texts,
        List<SecretName> names,
        String released,
        PlaceSet releasedPlaces) {
    public static final Secrets NONE = new Secrets(List.of(), List.of(), "");

    public Secrets {
        places = List.copyOf(places);
        texts = List.copyOf(texts);
        names = List.copyOf(names);
    }

    /// No places may be in the output but those that stand for secret ones.
    public Secrets(List<SecretPlace> places, List<SecretText> texts, String released) {
        this(places, texts, List.of(), released, new PlaceSet());
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
