package org.amnok.ui.release;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Sighting;
import org.amnok.release.PrivacyWords;
import org.amnok.release.ReleaseNumbers;
import org.amnok.words.Messages;

/// What the gate says about a release, in sentences.
public record GateWords(GateModel model) {
    /// Of a title in a sentence.
    private static final int LONGEST = 32;

    /// A code that is no longer is named on a button.
    private static final int LONGEST_CODE = 12;

    private GateLook look() {
        return model.look().get();
    }

    /// "Release 23 sightings", "Release 23 sightings, 2 of them by exception".
    public String button() {
        if (model.question().ofWords()) {
            return Messages.text("gate.release_words");
        }
        var all = look().seen();
        var although = all.leavingLifted();
        return although == 0
                ? Messages.text("gate.release_2", all.leaving())
                : Messages.text("gate.release_with_exceptions", all.leaving(), although);
    }

    /// All that a person chose, before the policy, the frame and she herself exclude some.
    private int chosen() {
        return look().all().all() + model.excluded().size();
    }

    /// "24 of 43 sightings".
    String count() {
        return Messages.text("gate.count", look().seen().leaving(), chosen());
    }

    /// "in the frame: 23 at points, 1 along the river; 4 beyond it may lie in it. 19 excluded."
    String counted() {
        var now = look();
        var leaving = now.seen().leaving();
        var near = now.near();
        var where =
                Messages.listed(
                        Stream.of(
                                some("gate.at_points", now.points()),
                                some("gate.along_the_river", now.stretches()),
                                some(
                                        "gate.without_a_place",
                                        leaving - near - now.points() - now.stretches())));
        var excluded = Messages.text("gate.excluded", chosen() - leaving);
        if (where.isEmpty()) {
            return near == 0 ? excluded : Messages.text("gate.near_the_frame", near, excluded);
        }
        if (near > 0) {
            return Messages.text("gate.in_and_near_the_frame", where, near, excluded);
        }
        return model.question().hasFrame()
                ? Messages.text("gate.in_the_frame", where, excluded)
                : Messages.text("gate.in_the_output", where, excluded);
    }

    private static String some(String key, long count) {
        return count > 0 ? Messages.text(key, count) : "";
    }

    /// What keeps the button off; empty when it is on.
    public String obstacle() {
        if (model.isAsking()) {
            return model.share().isEmpty()
                    ? Messages.text("gate.looking_what_leaves")
                    : Messages.text("gate.looking_what_leaves_2", model.share());
        }
        if (!model.failure().isEmpty()) {
            return Messages.text("gate.the_sightings_did_not_pass_the", model.failure());
        }
        var open = model.undecided();
        if (open > 0) {
            return Messages.text("gate.decisions_open", open);
        }
        return model.leavesAny() ? "" : Messages.text("gate.nothing_would_leave");
    }

    /// Why nothing would be released, in sentences; empty while something would be.
    String nothing() {
        return model.leavesAny()
                ? ""
                : Stream.concat(
                                Stream.of(Messages.text("gate.nothing_would_leave")),
                                Stream.concat(
                                        excludedLines().stream(),
                                        Stream.of(new ReleaseNumbers(look().all()).wayOfDrafts())))
                        .filter(each -> !each.isEmpty())
                        .map(Messages::sentence)
                        .collect(Collectors.joining(" "));
    }

    /// Which record coarsens all: "One record sets this for all 24: e09 (First ford) is marked
    /// level 2."
    String why() {
        var level = model.least().get();
        var levels = look().levels();
        if (level == PrivacyLevel.EXACT) {
            return levels.first(levels.strictest())
                    .filter(_ -> levels.strictest() != PrivacyLevel.EXACT)
                    .map(it -> wouldCoarsen(it, levels))
                    .orElseGet(() -> Messages.text("gate.choose_how_coarse"));
        }
        var first = levels.first(level);
        if (first.isEmpty()) {
            return Messages.text("gate.no_record_asks_for_it");
        }
        if (levels.at(level) >= levels.placed()) {
            return Messages.text("gate.all_are_at_it", levels.placed());
        }
        var marked = first.get().privacy() == level;
        return Messages.text(
                marked ? "gate.one_record_sets_it" : "gate.the_policy_sets_it",
                levels.at(level),
                levels.placed(),
                named(first.get()),
                level.number(),
                look().terms().policy().label());
    }

    private static String wouldCoarsen(Sighting coarsest, GateLevels levels) {
        return Messages.text(
                "gate.would_coarsen",
                levels.placed(),
                named(coarsest),
                levels.strictest().number());
    }

    /// "e09 (First ford)"; without a code, the title.
    private static String named(Sighting sighting) {
        var title = sighting.title();
        var shortly =
                title.codePointCount(0, title.length()) <= LONGEST
                        ? title
                        : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
        if (shortly.isBlank() && sighting.code().isBlank()) {
            return Messages.text("common.a_sighting_without_a_title");
        }
        return sighting.code().isBlank() || shortly.isBlank()
                ? sighting.code() + shortly
                : Messages.text("gate.record", sighting.code(), shortly);
    }

    /// "Go to e09".
    static String goTo(Sighting sighting) {
        var code = sighting.code();
        return code.isBlank() || code.length() > LONGEST_CODE
                ? Messages.text("gate.go_to_the_sighting")
                : Messages.text("bookmark.go_to", code);
    }

    /// What "each at its own level" means, with its counts.
    String eachAtItsOwn() {
        if (look().levels().byLevel().isEmpty()) {
            return Messages.text("gate.nothing_would_leave");
        }
        return Messages.text(
                "gate.what_each_means",
                Messages.listed(
                        look().levels().byLevel().entrySet().stream()
                                .map(each -> at(each.getKey(), each.getValue()))));
    }

    private static String at(PrivacyLevel level, long count) {
        return switch (level) {
            case EXACT -> Messages.text("gate.count_exact", count);
            case STREET, DISTRICT, COUNTY ->
                    Messages.text("gate.count_at", count, PrivacyWords.shortly(level));
            case WITHHELD -> Messages.text("gate.without_a_place", count);
        };
    }

    /// How exact the map of the output is, beside its title.
    String precision() {
        var level = model.least().get();
        return level == PrivacyLevel.EXACT
                ? Messages.text("gate.each_at_its_own_level")
                : level.label();
    }

    /// "7 included, 2 coarser, 4 excluded".
    String fields() {
        var fields = look().fields();
        return Messages.listed(
                Stream.of(GateField.Fate.values())
                        .map(fate -> fate.count(fields.stream().filter(fate::isOf).count())));
    }

    /// "19: 7 outside the frame, 12 without a place"; "12 without a place".
    String excluded() {
        var lines = reasons();
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        return lines.isEmpty()
                ? Messages.text("common.none_2")
                : Messages.text(
                        "gate.excluded_for",
                        chosen() - look().seen().leaving(),
                        Messages.listed(lines.stream()));
    }

    private List<String> reasons() {
        return Stream.concat(beside(), Stream.of(some("gate.by_the_policy", look().all().held())))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// Why sightings stay that the policy would let leave.
    private Stream<String> beside() {
        var now = look();
        var nowhere = model.question().hasFrame() ? now.nowhere() : 0;
        var outside = now.all().leaving() - now.seen().leaving() - nowhere;
        return Stream.of(
                some("gate.outside_the_frame", outside),
                some("gate.without_a_place", nowhere),
                some("gate.by_hand", model.excluded().size()));
    }

    /// A line for each reason why sightings are not in the output.
    List<String> excludedLines() {
        return Stream.concat(
                        beside().filter(each -> !each.isEmpty()),
                        new ReleaseNumbers(look().all()).staying().stream())
                .toList();
    }
}
