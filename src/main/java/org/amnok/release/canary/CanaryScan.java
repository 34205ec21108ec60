package org.amnok.release.canary;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Searches an output, all that is packed in it too, for what must not be in it: true places as
/// text and as binary numbers, words, and what cameras write into pictures. It is the second look,
/// after the release gate; it finds what it knows of, and says nothing about what it does not.
public final class CanaryScan {
    private static final int FEWEST_LETTERS = 4;

    private final WrittenPlaces writtenPlaces;
    private final BinaryPlaces binaryPlaces;
    private final WrittenTexts writtenTexts;

    /// Those that are long enough to be no chance among packed bytes.
    private final WrittenTexts longTexts;

    public CanaryScan(Secrets secrets) {
        writtenPlaces = new WrittenPlaces(secrets.places(), secrets.releasedPlaces());
        binaryPlaces = new BinaryPlaces(secrets.places(), secrets.releasedPlaces());
        writtenTexts = new WrittenTexts(secrets.texts(), secrets.released());
        longTexts =
                new WrittenTexts(
                        secrets.texts().stream().filter(CanaryScan::isLong).toList(),
                        secrets.released());
    }

    /// Says of a text that it may be in the output: what stands in it is no leak.
    public void allow(String released) {
        writtenTexts.allow(released);
        longTexts.allow(released);
    }

    private static boolean isLong(SecretText secret) {
        return secret.text().strip().length() >= FEWEST_LETTERS;
    }

    /// What was found, one of a sort in each part of the output; empty when nothing was.
    ///
    /// @throws org.amnok.domain.ProblemException when the output is too large to be searched
    public List<Leak> search(byte[] output) {
        return Unpacking.of(output).parallelStream().flatMap(this::leaks).toList();
    }

    /// Searches text that a reader of the output would see, as another program extracted it.
    public List<Leak> search(String text, String where) {
        return leaks(text, where).toList();
    }

    private Stream<Leak> leaks(Part part) {
        Stream<Supplier<Stream<Leak>>> searches =
                Stream.of(
                        () -> Metadata.in(part).stream(),
                        () -> binary(part),
                        () ->
                                Texts.of(part.bytes()).stream()
                                        .flatMap(text -> leaks(text, part.where())),
                        () -> leaks(Texts.scraps(part.bytes()), part.where(), longTexts));
        return searches.parallel().flatMap(Supplier::get);
    }

    private Stream<Leak> binary(Part part) {
        return Optional.ofNullable(binaryPlaces.in(part.bytes()))
                .map(place -> new Leak(place.what(), "as a binary number", part.where()))
                .stream();
    }

    private Stream<Leak> leaks(String text, String where) {
        return leaks(text, where, writtenTexts);
    }

    private Stream<Leak> leaks(String text, String where, WrittenTexts words) {
        Stream<Supplier<Optional<Leak>>> searches =
                Stream.of(() -> writtenPlaces.in(text, where), () -> words.in(text, where));
        return searches.parallel().map(Supplier::get).flatMap(Optional::stream);
    }
}
