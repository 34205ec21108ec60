package org.amnok.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.Coded;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Measure;
import org.amnok.exchange.parquet.ParquetTable;
import org.amnok.layout.PictureSize;
import org.amnok.map.Theme;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ChartRequest;
import org.amnok.workspace.counting.TableRequest;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// What is counted, on the command line.
final class AskOptions extends Arguments {
    /// What somebody said to be the same event stays.
    private static final Measure[] LEAVING =
            EnumSet.complementOf(EnumSet.of(Measure.EVENTS)).toArray(Measure[]::new);

    private static final double SCREEN_DPI = 96;

    private final OptionSpec rows =
            described(
                    "--rows",
                    "PROPERTY",
                    "kind",
                    Messages.text("counts.option_rows", Coded.codes(Dimension.values())));
    private final OptionSpec columns =
            text("--columns", "PROPERTY", "all", "counts.option_columns");
    private final OptionSpec cells =
            taken(
                    OptionSpec.builder("--cells")
                            .type(String[].class)
                            .arity("1")
                            .splitRegex(",")
                            .paramLabel("WHAT")
                            .description(Messages.text("counts.option_cells"))
                            .build());
    private final OptionSpec period = text("--period", "EDTF", "counts.option_period");
    private final ComparedOption compare = takes(new ComparedOption());
    private final OptionSpec least = least();

    private final OptionSpec chart =
            described(
                    "--chart",
                    "KIND",
                    "",
                    Messages.text("counts.option_chart", Coded.codes(ChartKind.values())));
    private final OptionSpec title = title("counts.option_title");
    private final OptionSpec size =
            value(
                    "--size",
                    "WxH",
                    OptionType.PIXEL_SIZE,
                    "1200x675",
                    "cli.width_and_height_in_pixels");
    private final OptionSpec language = language();

    /// Of pictures and pages only.
    Stream<OptionSpec> drawn() {
        return Stream.of(chart, title, size, language);
    }

    /// @param filter without the period
    /// @throws ParameterException when something is not understood
    TableRequest request(CommandLine command, SightingFilter filter, ProjectContents contents) {
        var isByColumns = !columns.<String>getValue().equals(Dimension.ALL.code());
        if (compare.isAsked() && (isByColumns || cells.getValue() != null)) {
            throw Problems.wrongUsage(command, "counts.compared_by_rows_alone");
        }
        var asked = ComparedOption.during(filter, period.getValue(), command);
        return new TableRequest(
                asked,
                compare.other(command, filter, period.getValue(), contents),
                of("--rows", rows.getValue(), Dimension.values(), command),
                of("--columns", columns.getValue(), Dimension.values(), command),
                measures(command),
                least.<Integer>getValue());
    }

    /// The same of Parquet files.
    ///
    /// @throws ParameterException when something is not understood
    ParquetTable table(CommandLine command, Path data) {
        return new ParquetTable(
                data,
                of("--rows", rows.getValue(), Dimension.values(), command),
                of("--columns", columns.getValue(), Dimension.values(), command),
                ComparedOption.during(SightingFilter.ALL, period.getValue(), command).dates());
    }

    /// How a picture is drawn.
    ///
    /// @throws ParameterException when there is no such chart
    ChartRequest chart(CommandLine command) {
        String kind = chart.getValue();
        if (kind.equals(ChartKind.DIFFERENCE.code()) && !compare.isAsked()) {
            throw Problems.wrongUsage(command, "counts.difference_of_what");
        }
        PixelSize pixels = size.getValue();
        return new ChartRequest(
                kind.isBlank() ? null : of("--chart", kind, ChartKind.values(), command),
                language.getValue(),
                new PictureSize(pixels.width(), pixels.height(), SCREEN_DPI),
                title.getValue(),
                Theme.LIGHT);
    }

    private Set<Measure> measures(CommandLine command) {
        var wanted = EnumSet.of(Measure.REPORTS);
        for (var word : Arguments.<String>values(cells)) {
            wanted.add(of("--cells", word.strip(), LEAVING, command));
        }
        return wanted;
    }

    private static <E extends Coded> E of(
            String option, String code, E[] among, CommandLine command) {
        return Coded.find(among, code)
                .orElseThrow(
                        () -> Problems.wrongUsage(command, "counts.unknown_word", option, code));
    }
}
