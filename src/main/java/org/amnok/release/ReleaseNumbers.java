package org.amnok.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.words.Messages;

/// What leaves with a release and what stays, in words with numbers; never which records.
public final class ReleaseNumbers {
    private final ReleaseCounts counts;

    public ReleaseNumbers(ReleaseCounts counts) {
        this.counts = counts;
    }

    /// "Policy Partner: 40 of 43 sightings leave, 38 exact, 2 about 700 m".
    public String leaving() {
        var words =
                Messages.text(
                        "release.policy_of",
                        counts.terms().policy().name(),
                        counts.leaving(),
                        counts.all(),
                        counts.all() == 1
                                ? Messages.text("release.sighting_leaves")
                                : Messages.text("release.sightings_leave"));
        return counts.leaving() == 0 ? words : words + ", " + levels();
    }

    private String levels() {
        return counts.byLevel().entrySet().stream()
                .map(each -> counted(each.getValue(), level(each.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String level(PrivacyLevel level) {
        return level == PrivacyLevel.WITHHELD
                ? Messages.text("release.without_a_place")
                : level.label();
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s", count, what);
    }

    /// One line for each reason: "3 stay here: draft; Partner lets submitted … leave". Empty when
    /// all leave.
    public List<String> staying() {
        var lines = new ArrayList<String>();
        counts.staying().forEach((why, count) -> lines.add(line(why, count)));
        return lines;
    }

    private String line(Refusal why, long count) {
        return counted(
                        count,
                        count == 1
                                ? Messages.text("release.stays_here")
                                : Messages.text("release.stay_here"))
                + reason(why);
    }

    private String reason(Refusal why) {
        var policy = counts.terms().policy();
        return switch (why) {
            case RETRACTED -> Messages.text("release.retracted_nothing_lets_it_leave");
            case STATUS ->
                    Messages.text("release.lets_leave", statuses(), policy.name(), wanted(policy));
            case RELIABILITY ->
                    Messages.text(
                            "release.the_source_is_not_graded_or",
                            policy.worstReliability(),
                            policy.name());
            case CREDIBILITY -> {
                var worst = policy.worstCredibility();
                yield Messages.text(
                        "release.the_information_is_not_graded",
                        (worst == null ? "" : worst.number()),
                        policy.name());
            }
        };
    }

    /// "submitted", or with numbers when there are several: "2 draft, 1 disputed".
    private String statuses() {
        var found = counts.stayingByStatus();
        return found.entrySet().stream()
                .map(
                        e ->
                                found.size() == 1
                                        ? e.getKey().code()
                                        : counted(e.getValue(), e.getKey().code()))
                .collect(Collectors.joining(", "));
    }

    private static String wanted(ReleasePolicy policy) {
        return policy.statuses().isEmpty()
                ? "none"
                : policy.statuses().stream()
                        .sorted()
                        .map(SightingStatus::code)
                        .collect(Collectors.joining(", "));
    }

    /// "1 leaves although the policy keeps it back"; empty when none does.
    public String lifted() {
        var count = counts.lifted().size();
        return count == 0
                ? ""
                : Messages.text(
                        "release.although_the_policy_keeps_back",
                        counted(count, count == 1 ? "leaves" : "leave"),
                        (count == 1 ? "it" : "them"));
    }
}
