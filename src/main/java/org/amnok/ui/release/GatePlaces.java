package org.amnok.ui.release;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Site;
import org.amnok.release.GateDecision;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Places of a release before and after, each with how many sightings are there. Of very many
/// places the first are listed and the others counted.
final class GatePlaces {
    /// At most this many places are counted one by one.
    private static final int MOST = 20_000;

    /// At most this many names of one place are counted.
    private static final int MOST_NAMES = 20;

    private final ProjectContents contents;
    private final Map<GatePlace.Key, Group> groups = new LinkedHashMap<>();
    private long others;

    GatePlaces(ProjectContents contents) {
        this.contents = contents;
    }

    void add(GateDecision decision) {
        var key = GatePlace.Key.of(decision);
        var group = groups.get(key);
        if (group == null && groups.size() < MOST) {
            group = new Group(decision);
            groups.put(key, group);
        }
        if (group == null) {
            others++;
        } else {
            group.add(decision);
        }
    }

    /// Those with the most reports first, at most [GatePlace#MOST].
    List<GatePlace> first() {
        return groups.entrySet().stream()
                .sorted(
                        (one, other) ->
                                Integer.compare(other.getValue().reports, one.getValue().reports))
                .limit(GatePlace.MOST)
                .map(
                        each ->
                                each.getKey()
                                        .place(
                                                each.getValue().name(contents),
                                                each.getValue().reports))
                .toList();
    }

    /// "6 places appear at 4 points, as some share a cell. "; empty when none do, or when there are
    /// more than are distinguished.
    String merged() {
        if (others > 0) {
            return "";
        }
        var befores = new HashSet<LatLon>();
        var afters = new HashSet<LatLon>();
        for (var group : groups.values()) {
            var after = group.first.after();
            if (after != null
                    && after.point() != null
                    && group.first.before().place() instanceof Place.Located at) {
                befores.add(at.point());
                afters.add(after.point());
            }
        }
        return afters.size() == befores.size()
                ? ""
                : Messages.text(
                        "gate.places_appear_at_as_some_share", befores.size(), afters.size());
    }

    /// The sightings of one place.
    private static final class Group {
        private final GateDecision first;
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private @Nullable UUID site;
        private boolean isOfOneSite = true;
        private int reports;

        Group(GateDecision first) {
            this.first = first;
            site = first.before().siteUuid();
        }

        void add(GateDecision decision) {
            reports++;
            isOfOneSite &= java.util.Objects.equals(site, decision.before().siteUuid());
            var words = decision.before().place().asReported();
            if (!words.isBlank() && (names.size() < MOST_NAMES || names.containsKey(words))) {
                names.merge(words, 1, Integer::sum);
            }
        }

        /// The site that all belong to; else the words that most reports use for the place.
        String name(ProjectContents contents) {
            return switch (first.before().place()) {
                case Place.Stretch _ -> Messages.text("gate.stretches_of_river");
                case Place.Unlocated _ -> Messages.text("gate.without_a_place_2");
                case Place.Located _ -> {
                    var one = isOfOneSite ? contents.site(site) : Optional.<Site>empty();
                    yield one.map(Site::title).orElseGet(this::commonest);
                }
            };
        }

        private String commonest() {
            return names.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(first.before().title());
        }
    }
}
