package org.amnok.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.words.Messages;

/// What leaves with a release and what stays, in words with numbers; never which records.
public record ReleaseNumbers(ReleaseCounts counts) {
    /// "Release policy Partner: 40 of 43 sightings, 38 at exact location, 2 within 700 m".
    public String leaving() {
        var policy = counts.terms().policy().label();
        var levels =
                counts.byLevel().entrySet().stream()
                        .map(each -> at(each.getKey(), each.getValue()));
        return counts.leaving() == 0
                ? Messages.text("release.policy_none_of", policy, counts.all())
                : Messages.text(
                        "release.policy_of",
                        policy,
                        counts.leaving(),
                        counts.all(),
                        Messages.listed(levels));
    }

    private static String at(PrivacyLevel level, long count) {
        return switch (level) {
            case EXACT -> Messages.text("release.at_exact", count);
            case STREET -> Messages.text("release.at_street", count);
            case DISTRICT -> Messages.text("release.at_district", count);
            case COUNTY -> Messages.text("release.at_county", count);
            case WITHHELD -> Messages.text("release.at_withheld", count);
        };
    }

    /// One line for each reason: "3 excluded: draft; Partner includes submitted, verified". Empty
    /// when all leave.
    public List<String> staying() {
        var lines = new ArrayList<String>();
        counts.staying().forEach((why, count) -> lines.add(line(why, count)));
        return lines;
    }

    /// What a person can do where nothing leaves for the status of drafts: "Once they are checked,
    /// set their status to submitted; Internal includes drafts, too". Empty where that is not why.
    public String wayOfDrafts() {
        var draftsWait =
                counts.leaving() == 0
                        && counts.stayingByStatus().containsKey(SightingStatus.DRAFT)
                        && counts.terms().policy().statuses().contains(SightingStatus.SUBMITTED);
        return draftsWait
                ? Messages.text(
                        "release.drafts_wait",
                        SightingStatus.SUBMITTED.label(),
                        ReleasePolicy.INTERNAL.label())
                : "";
    }

    /// Why nothing would leave of what there is, and what a person can do; empty while anything
    /// would.
    public String nothing() {
        return counts.leaving() > 0 || counts.all() == 0
                ? ""
                : Stream.concat(staying().stream(), Stream.of(wayOfDrafts()))
                        .filter(each -> !each.isEmpty())
                        .map(Messages::sentence)
                        .collect(Collectors.joining(" "));
    }

    private String line(Refusal why, long count) {
        var policy = counts.terms().policy();
        return switch (why) {
            case RETRACTED -> Messages.text("release.excluded_retracted", count);
            case STATUS ->
                    Messages.text(
                            "release.excluded_status",
                            count,
                            statuses(),
                            policy.label(),
                            wanted(policy));
            case RELIABILITY ->
                    Messages.text(
                            "release.excluded_reliability",
                            count,
                            policy.worstReliability(),
                            policy.label());
            case CREDIBILITY -> {
                var worst = policy.worstCredibility();
                yield Messages.text(
                        "release.excluded_credibility",
                        count,
                        worst == null ? "" : worst.number(),
                        policy.label());
            }
            case UNDATED -> Messages.text("release.excluded_undated", count);
        };
    }

    /// "submitted", or with numbers when there are several: "2 draft, 1 disputed".
    private String statuses() {
        var found = counts.stayingByStatus();
        return Messages.listed(
                found.entrySet().stream()
                        .map(
                                e ->
                                        found.size() == 1
                                                ? e.getKey().label()
                                                : Messages.text(
                                                        "release.count_and_status",
                                                        e.getValue(),
                                                        e.getKey().label())));
    }

    private static String wanted(ReleasePolicy policy) {
        return policy.statuses().isEmpty()
                ? Messages.text("common.none_2")
                : Messages.listed(policy.statuses().stream().sorted().map(SightingStatus::label));
    }

    /// "1 included although Partner excludes it, by a decision with a reason"; empty when none is.
    public String lifted() {
        var count = counts.lifted().size();
        return count == 0
                ? ""
                : Messages.text(
                        "release.included_by_exception", count, counts.terms().policy().label());
    }
}
