package org.amnok.domain.wording;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.codelist.ReleaseField;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleasePolicy;

/// The rules of a policy as projects keep them: `status verified; reliability C; credibility 3;
/// least own_photo 2, told 3; upto title 0, counts 2`.
public final class PolicyText {
    private static final int LONGEST = 2000;
    private static final List<String> RULES =
            List.of("status", "reliability", "credibility", "least", "upto");

    private PolicyText() {}

    public static String rules(ReleasePolicy policy) {
        var rules = new StringBuilder("status ");
        rules.append(
                policy.statuses().stream()
                        .sorted()
                        .map(SightingStatus::code)
                        .collect(Collectors.joining(", ")));
        if (policy.worstReliability() != null) {
            rules.append("; reliability ").append(policy.worstReliability().name());
        }
        if (policy.worstCredibility() != null) {
            rules.append("; credibility ").append(policy.worstCredibility().number());
        }
        rules.append("; least ").append(levels(policy.least(), Provenance::code));
        rules.append("; upto ").append(levels(policy.upTo(), ReleaseField::code));
        return rules.toString();
    }

    private static <K extends Enum<K>> String levels(
            Map<K, PrivacyLevel> levels, Function<K, String> code) {
        return levels.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> code.apply(each.getKey()) + " " + each.getValue().number())
                .collect(Collectors.joining(", "));
    }

    /// Empty when any part is not understood.
    public static Optional<ReleasePolicy> read(UUID uuid, String name, String rules) {
        try {
            return name.isBlank() || rules.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(policy(uuid, name, split(rules)));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private static Map<String, String> split(String rules) {
        var split = new HashMap<String, String>();
        for (var rule : rules.split(";", -1)) {
            var words = rule.strip().split(" ", 2);
            require(RULES.contains(words[0]));
            split.put(words[0], words.length == 1 ? "" : words[1].strip());
        }
        require(split.containsKey("status"));
        return split;
    }

    private static ReleasePolicy policy(UUID uuid, String name, Map<String, String> rules) {
        var reliability = rules.get("reliability");
        var credibility = rules.get("credibility");
        return new ReleasePolicy(
                uuid,
                name,
                list(rules, "status")
                        .map(code -> found(SightingStatus.values(), SightingStatus::code, code))
                        .collect(Collectors.toSet()),
                reliability == null ? null : Reliability.valueOf(reliability),
                credibility == null
                        ? null
                        : found(
                                Credibility.values(),
                                each -> Integer.toString(each.number()),
                                credibility),
                levels(rules, "least", Provenance.class, Provenance::code),
                levels(rules, "upto", ReleaseField.class, ReleaseField::code));
    }

    private static Stream<String> list(Map<String, String> rules, String rule) {
        return Arrays.stream(rules.getOrDefault(rule, "").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private static <K extends Enum<K>> Map<K, PrivacyLevel> levels(
            Map<String, String> rules, String rule, Class<K> type, Function<K, String> code) {
        var levels = new EnumMap<K, PrivacyLevel>(type);
        list(rules, rule)
                .map(each -> each.split(" "))
                .forEach(
                        each -> {
                            require(each.length == 2);
                            levels.put(
                                    found(type.getEnumConstants(), code, each[0]),
                                    found(
                                            PrivacyLevel.values(),
                                            level -> Integer.toString(level.number()),
                                            each[1]));
                        });
        return levels;
    }

    private static <E> E found(E[] all, Function<E, String> code, String wanted) {
        return Arrays.stream(all)
                .filter(each -> code.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static void require(boolean expected) {
        if (!expected) {
            throw new IllegalArgumentException();
        }
    }
}
