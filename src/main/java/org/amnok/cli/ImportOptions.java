package org.amnok.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.cell.ValueOrders.Days;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.exchange.reading.SavedMapping;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.Whose;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextFormat;
import org.amnok.words.Messages;
import org.amnok.workspace.incoming.ImportJob;
import org.amnok.workspace.incoming.ImportPlan;
import org.amnok.workspace.incoming.ImportPlan.Tracks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/// How files are read, as a person says: encoding, delimiter, what columns mean.
final class ImportOptions extends Arguments {
    private static final Map<String, Character> DELIMITERS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "bar", '|', "\\t", '\t');

    private final OptionSpec mapping =
            optional("--mapping", "FILE", Path.class, "cli.what_columns_mean_as_save");
    private final OptionSpec saveMapping =
            optional("--save-mapping", "FILE", Path.class, "cli.write_what_the_columns_of_the");
    private final OptionSpec encoding =
            described(
                    "--encoding",
                    "NAME",
                    "",
                    Messages.text(
                            "cli.of_tables_of_text_and_of",
                            String.join(", ", TextFormat.encodingNames())));
    private final OptionSpec delimiter =
            text("--delimiter", "CHARACTER", "cli.between_cells_of_tables_of_text");

    private final OptionSpec header = flag("--header", "cli.the_first_row_of_tables_of");
    private final OptionSpec noHeader = flag("--no-header", "cli.the_first_row_of_tables_of_2");

    private final OptionSpec tracks =
            value(
                    "--tracks",
                    "lines|evidence|skip",
                    OptionType.TRACKS,
                    "lines",
                    "cli.what_becomes_of_the_tracks_of");
    private final OptionSpec whose =
            optional(
                    "--whose",
                    "published|own|told",
                    OptionType.WHOSE,
                    "cli.whose_these_are_published_by");
    private final OptionSpec keepColumns =
            flag("--keep-columns", "cli.keep_columns_that_are_not_known");
    private final OptionSpec placeByName = flag("--place-by-name", "cli.place_by_name");
    private final OptionSpec dates =
            optional(
                    "--dates",
                    "day-first|month-first",
                    OptionType.DAYS,
                    "cli.what_dates_of_numbers_begin_with");
    private final OptionSpec reportedOn =
            optional("--reported-on", "DATE", LocalDate.class, "cli.the_day_as_2025_11_30");
    private final OptionSpec trackOf =
            optional("--track-of", "UUID", OptionType.UUIDS, "cli.with_tracks_evidence_a_sighting");

    private final OptionSpec sheet =
            optional("--sheet", "NAME", String[].class, "cli.sheet_option");

    /// The mapping that is read, if any.
    Optional<Path> mappingFile() {
        return Optional.ofNullable(mapping.<Path>getValue());
    }

    /// Where a mapping shall be kept, if anywhere.
    Optional<Path> newMappingFile() {
        return Optional.ofNullable(saveMapping.<Path>getValue());
    }

    /// What is given on the command line comes before what the mapping says.
    TextChoice choice() {
        var saved = saved();
        var charset = charset();
        var character = character();
        return new TextChoice(
                charset == null && saved != null ? saved.choice().charset() : charset,
                character == null && saved != null ? saved.choice().delimiter() : character,
                (hasHeader() == null && saved != null) ? saved.choice().header() : hasHeader());
    }

    private @Nullable Boolean hasHeader() {
        boolean with = header.getValue();
        boolean without = noHeader.getValue();
        if (with && without) {
            throw ProblemException.ofTexts("cli.header_and_no_header_contradict", "cli.give_one");
        }
        return (with || without) ? Boolean.valueOf(with) : null;
    }

    ImportPlan plan(ImportJob job) {
        var saved = saved();
        var plan =
                new ImportPlan(
                        chosen(
                                job,
                                t ->
                                        saved == null
                                                ? job.part(t)
                                                : new ImportPlan.Part(t, saved.on(t))));
        Whose said = whose.getValue();
        plan = keepColumns.<Boolean>getValue() ? plan.keepingColumns() : plan;
        plan = placeByName.<Boolean>getValue() ? plan.placingByName() : plan;
        Days order = dates.getValue();
        plan = order == null ? plan : plan.dated(order);
        LocalDate day = reportedOn.getValue();
        plan = day == null ? plan : plan.reportedOn(day);
        return withTracks(said == null ? plan : plan.of(said));
    }

    /// The tables and folders that are named; all that the file shows when none is.
    private List<ImportPlan.Part> chosen(
            ImportJob job, Function<RecordTable, ImportPlan.Part> part) {
        List<String> names = values(sheet);
        if (names.isEmpty()) {
            return RecordTables.shown(job.tables()).stream().map(part).toList();
        }
        var all = job.tables().stream().map(part).toList();
        for (var name : names) {
            if (all.stream().allMatch(each -> each.only(List.of(name)).isEmpty())) {
                throw ProblemException.of(
                        Messages.text("cli.sheet_unknown", name),
                        job.name(),
                        Messages.text("cli.sheet_unknown_remedy", held(job.tables())));
            }
        }
        return all.stream().flatMap(each -> each.only(names).stream()).toList();
    }

    /// Names the hidden sheets that are not read because nobody named one; empty when all are.
    Optional<Problem> leftOut(ImportJob job) {
        var all = job.tables();
        var left = values(sheet).isEmpty() ? new ArrayList<>(all) : new ArrayList<RecordTable>();
        left.removeAll(RecordTables.shown(all));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                Messages.text("cli.sheets_hidden", left.size(), held(left)),
                                job.name(),
                                Messages.text("cli.sheets_hidden_remedy")));
    }

    private static String held(List<RecordTable> tables) {
        return ColumnMapping.shortened(
                tables.stream()
                        .flatMap(
                                t ->
                                        Stream.concat(
                                                Stream.of(t.name()), t.folders().keySet().stream()))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private ImportPlan withTracks(ImportPlan plan) {
        Tracks use = tracks.getValue();
        Set<UUID> sightings = Set.copyOf(values(trackOf));
        if (!sightings.isEmpty() && use != Tracks.EVIDENCE) {
            throw ProblemException.ofPlace(
                    "--track-of", "cli.tracks_are_no_evidence_here", "cli.add_tracks_evidence");
        }
        var used = plan.with(use);
        return sightings.isEmpty() || !used.isEvidence() ? used : used.evidenceOf(sightings);
    }

    /// Writes what the columns of the first table mean, if that was asked for.
    void save(ImportPlan used, ImportReport found) {
        Path file = saveMapping.getValue();
        if (file != null && !used.parts().isEmpty()) {
            SavedMapping.of(choice(), used.parts().getFirst().mapping())
                    .asking(found.unknownWords())
                    .write(file);
        }
    }

    private @Nullable SavedMapping saved() {
        Path file = mapping.getValue();
        return file == null ? null : SavedMapping.read(file);
    }

    private @Nullable Charset charset() {
        String name = encoding.getValue();
        if (name.isEmpty()) {
            return null;
        }
        return TextFormat.encodingNamed(name)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        Messages.text("common.is_not_a_known_encoding", name),
                                        "--encoding",
                                        Messages.text(
                                                "common.use_one_of",
                                                String.join(", ", TextFormat.encodingNames()))));
    }

    private @Nullable Character character() {
        String given = delimiter.getValue();
        if (given.isEmpty()) {
            return null;
        }
        var named = DELIMITERS.get(given);
        if (named == null && given.length() != 1) {
            throw ProblemException.ofPlace(
                    "--delimiter", "cli.is_no_delimiter", "cli.give_one_character_or_comma", given);
        }
        return named == null ? Character.valueOf(given.charAt(0)) : named;
    }
}
