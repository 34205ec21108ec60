package org.amnok.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Coded;
import org.amnok.domain.River;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.record.SoughtKind;
import org.amnok.exchange.observation.ObservationBanks;
import org.amnok.words.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// What is asked of observations, on the command line.
final class CoverageOptions extends Arguments {
    private static final Pattern KILOMETRES =
            Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)-(\\d{1,4}(?:\\.\\d{1,3})?)");

    private final OptionSpec river;
    private final OptionSpec km;
    private final OptionSpec bank;
    private final OptionSpec period;
    private final OptionSpec kind;
    private final OptionSpec rule;

    private final OptionSpec compare;

    /// Of a command that tells of observations alone: `--kind`, `--bank`.
    CoverageOptions() {
        this("", SoughtKind.FENCE.code());
    }

    /// Of one that may tell of observations beside other things: `--observations-kind`,
    /// `--observations-bank`. A kind asks for them.
    static CoverageOptions beside() {
        return new CoverageOptions("observations-", "");
    }

    private CoverageOptions(String before, String usualKind) {
        var start = "--" + before;
        river = text(start + "river", "NAME", River.YALU.code(), "looks.option_river");
        km = text(start + "km", "FROM-TO", "", "looks.option_km");
        bank = text(start + "bank", "BANK", "korean", "looks.option_bank");
        period = text(start + "period", "EDTF", "", "looks.option_period");
        kind =
                described(
                        start + "kind",
                        "CODE",
                        usualKind,
                        Messages.text("looks.option_kind", kinds()));
        compare = text(start + "compare", "EDTF", "", "looks.option_compare");
        rule = text(start + "rule", "RULE", OverlapRule.LATEST_CLEAR.code(), "looks.option_rule");
    }

    private static String kinds() {
        return SoughtKind.COMMON.stream().map(SoughtKind::code).collect(Collectors.joining(", "));
    }

    /// True when a kind was asked for.
    boolean isAsked() {
        return !kind.<String>getValue().isBlank();
    }

    OptionSpec kind() {
        return kind;
    }

    /// Those that say nothing without a kind.
    Stream<OptionSpec> others() {
        return Stream.of(river, km, bank, period, rule, compare);
    }

    /// @throws ParameterException when there is no such river
    River river(CommandLine command) {
        return Coded.find(River.values(), river.getValue())
                .orElseThrow(() -> wrong(command, river));
    }

    /// @param riverMetres how long the river is
    /// @throws ParameterException when something that was typed is not understood
    CoverageQuestion question(CommandLine command, int riverMetres) {
        return new CoverageQuestion(
                river(command),
                ObservationBanks.read(bank.getValue()).orElseThrow(() -> wrong(command, bank)),
                span(command, riverMetres),
                period(command, period).orElse(CoverageQuestion.ANY_TIME),
                SoughtKind.read(kind.getValue()).orElseThrow(() -> wrong(command, kind)),
                Coded.find(OverlapRule.values(), rule.getValue())
                        .orElseThrow(() -> wrong(command, rule)));
    }

    private MetreSpan span(CommandLine command, int riverMetres) {
        String text = km.getValue();
        if (text.isBlank()) {
            return new MetreSpan(0, riverMetres);
        }
        var parts = KILOMETRES.matcher(text.strip());
        if (!parts.matches()) {
            throw wrong(command, km);
        }
        var from = metres(parts.group(1));
        var named = metres(parts.group(2));
        // A river ends within a kilometre: of the Yalu 763 is all of it.
        var to = named + 1000 > riverMetres ? riverMetres : named;
        if (to <= from) {
            throw wrong(command, km);
        }
        return new MetreSpan(from, to);
    }

    private static int metres(String kilometres) {
        return (int) Math.round(Double.parseDouble(kilometres) * 1000);
    }

    /// The period that is compared with; empty when none is asked for.
    ///
    /// @throws ParameterException when it is not understood
    Optional<DateSpan> compared(CommandLine command) {
        return period(command, compare);
    }

    private static Optional<DateSpan> period(CommandLine command, OptionSpec option) {
        String text = option.getValue();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(
                        DateWords.read(text, null)
                                .map(Edtf::span)
                                .orElseThrow(() -> wrong(command, option)));
    }

    private static ParameterException wrong(CommandLine command, OptionSpec option) {
        return Problems.wrongUsage(
                command,
                "looks.option_is_not_understood",
                option.longestName(),
                option.<String>getValue(),
                Stream.of(option.description()).collect(Collectors.joining(" ")));
    }
}
