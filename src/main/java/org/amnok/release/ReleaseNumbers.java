package org.amnok.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleasePolicy;

/// What leaves with a release and what stays, in words with numbers; never which records.
public final class ReleaseNumbers {
    private final ReleaseCounts counts;

    public ReleaseNumbers(ReleaseCounts counts) {
        this.counts = counts;
    }

    /// "Policy Partner: 40 of 43 sightings leave, 38 exact, 2 about 700 m".
    public String leaving() {
        var words =
                String.format(
                        Locale.ROOT,
                        "Policy %s: %,d of %,d %s",
                        counts.terms().policy().name(),
                        counts.leaving(),
                        counts.all(),
                        counts.all() == 1 ? "sighting leaves" : "sightings leave");
        return counts.leaving() == 0 ? words : words + ", " + levels();
    }

    private String levels() {
        return counts.byLevel().entrySet().stream()
                .map(each -> counted(each.getValue(), level(each.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String level(PrivacyLevel level) {
        return level == PrivacyLevel.WITHHELD ? "without a place" : level.label();
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
        return counted(count, count == 1 ? "stays here: " : "stay here: ") + reason(why);
    }

    private String reason(Refusal why) {
        var policy = counts.terms().policy();
        return switch (why) {
            case RETRACTED -> "retracted; nothing lets it leave";
            case STATUS -> statuses() + "; " + policy.name() + " lets " + wanted(policy) + " leave";
            case RELIABILITY ->
                    "the source is not graded "
                            + policy.worstReliability()
                            + " or better, as "
                            + policy.name()
                            + " asks";
            case CREDIBILITY -> {
                var worst = policy.worstCredibility();
                yield "the information is not graded "
                        + (worst == null ? "" : worst.number())
                        + " or better, as "
                        + policy.name()
                        + " asks";
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
                : counted(count, count == 1 ? "leaves" : "leave")
                        + " although the policy keeps "
                        + (count == 1 ? "it" : "them")
                        + " back, by a decision with a reason";
    }
}
