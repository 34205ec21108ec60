package org.amnok.release.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Searches an output, all that is packed in it too, for what must not be in it: true places as
/// text and as binary numbers, words, and what cameras write into pictures. It is the second look,
/// after the release gate; it finds what it knows of, and says nothing about what it does not.
public final class CanaryScan {
    private final WrittenPlaces writtenPlaces;
    private final BinaryPlaces binaryPlaces;
    private final WrittenTexts writtenTexts;

    public CanaryScan(Secrets secrets) {
        writtenPlaces = new WrittenPlaces(secrets.places(), secrets.releasedPlaces());
        binaryPlaces = new BinaryPlaces(secrets.places(), secrets.releasedPlaces());
        writtenTexts = new WrittenTexts(secrets.texts(), secrets.released());
    }

    /// What was found, one of a sort in each part of the output; empty when nothing was.
    ///
    /// @throws org.amnok.domain.ProblemException when the output is too large to be searched
    public List<Leak> search(byte[] output) {
        var leaks = new ArrayList<Leak>();
        for (var part : Unpacking.of(output)) {
            search(part, leaks);
        }
        return leaks;
    }

    /// Searches text that a reader of the output would see, as another program extracted it.
    public List<Leak> search(String text, String where) {
        var leaks = new ArrayList<Leak>();
        search(text, where, leaks);
        return leaks;
    }

    private void search(Part part, List<Leak> leaks) {
        Metadata.in(part).ifPresent(leaks::add);
        Optional.ofNullable(binaryPlaces.in(part.bytes()))
                .map(place -> new Leak(place.what(), "as a binary number", part.where()))
                .ifPresent(leaks::add);
        for (var text : Texts.of(part.bytes())) {
            search(text, part.where(), leaks);
        }
    }

    private void search(String text, String where, List<Leak> leaks) {
        writtenPlaces.in(text, where).ifPresent(leaks::add);
        writtenTexts.in(text, where).ifPresent(leaks::add);
    }
}
