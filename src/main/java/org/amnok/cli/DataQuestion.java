package org.amnok.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.Bank;
import org.amnok.domain.Coded;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.wording.KeyNames;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.exchange.output.TableFile;
import org.amnok.exchange.parquet.ParquetTable;
import org.amnok.exchange.parquet.SqlDialect;
import org.amnok.files.FileNames;
import org.amnok.files.OutputRules;
import org.amnok.release.OutputFile;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// `amnok ask --data`: counts reports in Parquet files where they lie. They belong to no project,
/// so that nothing of one can leave.
final class DataQuestion extends Arguments {
    private static final Set<String> UNDERSTOOD =
            Set.of(
                    "--data",
                    "--explain-sql",
                    "--rows",
                    "--columns",
                    "--period",
                    "--out",
                    "--replace");
    private static final Set<String> ENDINGS = Set.of("csv", "json");

    private final OptionSpec data = optional("--data", "FOLDER", Path.class, "parquet.option_data");
    private final OptionSpec explain =
            optional("--explain-sql", "ENGINE", String.class, "parquet.option_explain");

    boolean isAsked() {
        return data.getValue() != null;
    }

    /// @param out null for none
    int answer(CommandLine command, AskOptions options, @Nullable Path out, boolean replace)
            throws IOException {
        requireUnderstood(command);
        Path from = data.getValue();
        var table = options.table(command, from);
        String engine = explain.getValue();
        if (engine != null) {
            var dialect =
                    Coded.find(SqlDialect.values(), engine)
                            .orElseThrow(
                                    () ->
                                            Problems.wrongUsage(
                                                    command,
                                                    "counts.unknown_word",
                                                    "--explain-sql",
                                                    engine));
            command.getOut().println(table.sql(dialect));
            tellRules(table, command);
            return Cli.DONE;
        }
        if (out == null || !ENDINGS.contains(FileNames.ending(out))) {
            throw Problems.wrongUsage(command, "parquet.project_or_data");
        }
        write(table, out, OutputRules.ofCommand(replace, List.of(from)));
        tellRules(table, command);
        return Cli.DONE;
    }

    /// How tables of files differ from those of a project, beside the answer.
    private static void tellRules(ParquetTable table, CommandLine command) {
        for (var each : List.of(table.down(), table.across())) {
            if (each.isOnMap() || each.isOfSites()) {
                var rule = each.isOnMap() ? "parquet.no_map_is_asked" : "parquet.sites_as_stated";
                command.getErr().println(Messages.text(rule, each.title()));
            }
        }
    }

    private static void requireUnderstood(CommandLine command) {
        var others =
                command.getParseResult().matchedOptions().stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> !UNDERSTOOD.contains(name))
                        .collect(Collectors.joining(", "));
        if (!others.isEmpty() || command.getParseResult().hasMatchedPositional(0)) {
            throw new ParameterException(
                    command,
                    others.isEmpty()
                            ? Messages.text("parquet.project_or_data")
                            : Messages.text("parquet.not_with_data", others));
        }
    }

    private static void write(ParquetTable table, Path out, OutputRules rules) {
        var found = table.tabulation();
        var names = new KeyNames(ProjectContents.EMPTY, NamesOnMap.NONE);
        var files =
                new TableFile(
                        (of, key) -> key,
                        (of, key) -> Messages.english(() -> name(names, of, key)));
        var isText = FileNames.ending(out).equals("csv");
        OutputFile.ofNoProject(out, rules)
                .write(
                        output -> {
                            if (isText) {
                                files.csv(found, output);
                            } else {
                                files.json(found, output);
                            }
                        });
    }

    /// As in the tables of a project; what others call a site or a bank has no other name.
    private static String name(KeyNames names, Dimension of, String key) {
        var isForeign =
                !key.isEmpty()
                        && (of == Dimension.SITE
                                || of == Dimension.BANK
                                        && Coded.find(Bank.values(), key).isEmpty());
        return isForeign ? key : names.of(of, key);
    }
}
