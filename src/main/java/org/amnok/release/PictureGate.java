package org.amnok.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.ReleaseField;

/// Decides which of the pictures that a person wants to let leave may do so: those of sightings
/// that leave exactly, as the policy has it. A picture shows where it was taken, so it stays with
/// any coarser place; with a sighting that the policy keeps back, lifted or not; and with one that
/// is marked as endangering somebody, whatever the policy. An original of several sightings leaves
/// only if it may with all of them: one that is not in the release says no.
final class PictureGate {
    private final Map<UUID, List<OfferedPicture>> offered = new HashMap<>();
    private final List<OfferedPicture> leaving = new ArrayList<>();
    private final ReleaseTerms terms;

    /// @param pictures all of the project
    PictureGate(ReleaseTerms terms, Collection<OfferedPicture> pictures) {
        this.terms = terms;
        pictures.forEach(
                each ->
                        offered.computeIfAbsent(each.sightingUuid(), key -> new ArrayList<>())
                                .add(each));
    }

    /// Lets those of a sighting pass that may.
    void add(GateDecision decision) {
        var pictures = offered.get(decision.before().uuid());
        if (pictures != null && lets(decision)) {
            leaving.addAll(pictures);
        }
    }

    private boolean lets(GateDecision decision) {
        return decision.leavesExactly()
                && terms.policy().lets(ReleaseField.MEDIA, PrivacyLevel.EXACT);
    }

    /// Those that passed, in an order that says nothing: they are numbered in it.
    ReleasedPictures released() {
        var all = offered.values().stream().flatMap(List::stream);
        var claims = all.collect(counting());
        var allowed = leaving.stream().collect(counting());
        return new ReleasedPictures(
                leaving.stream()
                        .filter(
                                each ->
                                        Objects.equals(
                                                claims.get(each.original()),
                                                allowed.get(each.original())))
                        .sorted(Comparator.comparing(this::shuffled))
                        .toList());
    }

    private UUID shuffled(OfferedPicture picture) {
        return terms.identifiers().secret().uuid(picture.uuid());
    }

    /// How many sightings each original is of.
    private static Collector<OfferedPicture, ?, Map<String, Long>> counting() {
        return Collectors.groupingBy(OfferedPicture::original, Collectors.counting());
    }
}
