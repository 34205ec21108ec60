package org.amnok.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.geo.PlaceFactsText;
import org.amnok.geo.RiverKilometreText;
import org.amnok.release.canary.PlaceSet;
import org.amnok.release.canary.SecretName;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretTaker;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;

/// What must not be in the outputs of one release: what the gate kept back or made coarser, what
/// never leaves, and what tells of this machine.
///
/// For pictures and pages; data are searched by a [ReleaseFlow]. Of more than [#MOST] sightings
/// with a secret an even sample is looked for, so that the search ends: an output that leaks all or
/// many of them is found, one that leaks a single one may not be.
///
/// @param standing those words among them that never leave with any release
/// @param sightings that have a secret
/// @param searched of them are looked for
public record ReleaseSecrets(
        Secrets secrets, List<SecretText> standing, int sightings, int searched) {
    /// So many sightings are looked for.
    public static final int MOST = 20_000;

    /// Finds the secrets of a release.
    public static ReleaseSecrets of(ReleaseReview review, ReleaseGuard guard) {
        var standing = guard.standing();
        var all = review.passages().stream().map(PassageSecrets::new).toList();
        var telling = all.stream().filter(PassageSecrets::any).toList();
        var sample = sample(telling);
        var places = new ArrayList<>(standing.places());
        var texts = new LinkedHashSet<>(standing.texts());
        var names = new ArrayList<>(standing.names());
        var listing = new Listing(places, texts, names);
        for (var each : sample) {
            each.addTo(listing);
            each.addKilometreTo(listing, guard.places());
        }
        all.forEach(each -> each.addNameTo(listing));
        var secrets =
                new Secrets(
                        places,
                        List.copyOf(texts),
                        names,
                        words(review, guard),
                        places(review, guard));
        return new ReleaseSecrets(secrets, standing.texts(), telling.size(), sample.size());
    }

    /// The same for a picture that prints names of places that are not on our own map.
    ///
    /// @param names that it draws, from base layers; those that may be in it are let pass
    public Secrets printing(Collection<String> names) {
        var allowed = new PrintedNames(standing, secrets).of(names);
        return allowed.isEmpty()
                ? secrets
                : new Secrets(
                        secrets.places(),
                        secrets.texts(),
                        secrets.names(),
                        secrets.released() + "\n" + String.join("\n", allowed),
                        secrets.releasedPlaces());
    }

    private record Listing(
            List<SecretPlace> places, Collection<SecretText> texts, List<SecretName> names)
            implements SecretTaker {
        @Override
        public void place(LatLon at, Supplier<String> whose) {
            places.add(new SecretPlace(whose.get(), at, null));
        }

        @Override
        public void text(String words, Supplier<String> whose) {
            texts.add(new SecretText(whose.get(), words));
        }

        @Override
        public void name(UUID identifier, Supplier<String> whose) {
            names.add(new SecretName(whose.get(), identifier));
        }
    }

    private static List<PassageSecrets> sample(List<PassageSecrets> all) {
        var count = Math.min(all.size(), MOST);
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    private static String words(ReleaseReview review, ReleaseGuard guard) {
        var details = leaving(review).flatMap(ReleaseSecrets::words);
        var names = guard.sites().stream().flatMap(site -> site.names().all().stream());
        var all = new LinkedHashSet<>(guard.allowed());
        Stream.concat(details, names).forEach(all::add);
        return String.join("\n", all);
    }

    private static Stream<ReleasedSighting> leaving(ReleaseReview review) {
        return review.passages().stream().map(Passage::after).filter(Objects::nonNull);
    }

    /// What may be said of what leaves.
    static Stream<String> words(ReleasedSighting leaving) {
        var details = leaving.details();
        var along = leaving.stretch();
        return Stream.concat(
                details.fields().texts().stream(),
                Stream.of(
                        details.along() == null ? "" : PlaceFactsText.kilometre(details.along()),
                        along == null ? "" : RiverKilometreText.range(along),
                        along == null ? "" : RiverKilometreText.full(along),
                        details.province()));
    }

    private static PlaceSet places(ReleaseReview review, ReleaseGuard guard) {
        var points = leaving(review).flatMap(ReleasedSighting::sayablePoints);
        var lines =
                leaving(review)
                        .map(ReleasedSighting::stretch)
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(guard::linePoints);
        var all = Stream.of(guard.sitePoints(), points, lines).flatMap(each -> each);
        return PlaceSet.of(all::iterator);
    }
}
