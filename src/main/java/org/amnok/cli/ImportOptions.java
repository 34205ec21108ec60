package org.amnok.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.reading.ImportReport;
import org.amnok.exchange.reading.SavedMapping;
import org.amnok.exchange.table.Whose;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextFormat;
import org.amnok.workspace.incoming.ImportJob;
import org.amnok.workspace.incoming.ImportPlan;
import org.amnok.workspace.incoming.ImportPlan.Tracks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/// How files are read, as a person says: encoding, delimiter, what columns mean.
final class ImportOptions {
    private static final Map<String, Character> DELIMITERS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "bar", '|', "\\t", '\t');

    private final OptionSpec mapping =
            Arguments.optionalFile("--mapping", "What columns mean, as --save-mapping wrote it.");
    private final OptionSpec saveMapping =
            Arguments.optionalFile(
                    "--save-mapping",
                    "Write what the columns of the first table are taken for, to be changed"
                            + " and given with --mapping.");
    private final OptionSpec encoding =
            Arguments.value(
                            "--encoding",
                            "NAME",
                            String.class,
                            "",
                            "Of tables of text and of shapefiles: "
                                    + String.join(", ", TextFormat.encodingNames())
                                    + "; found out when not given.")
                    .build();
    private final OptionSpec delimiter =
            Arguments.value(
                            "--delimiter",
                            "CHARACTER",
                            String.class,
                            "",
                            "Between cells of tables of text: a character, or comma, semicolon,"
                                    + " tab, bar; found out when not given.")
                    .build();

    private final OptionSpec header =
            Arguments.flag(
                    "--header",
                    "The first row of tables of text holds the names of the columns; found out when"
                            + " not given.");
    private final OptionSpec noHeader =
            Arguments.flag(
                    "--no-header",
                    "The first row of tables of text is a record: columns are called Column 1 and so"
                            + " on.");

    private final OptionSpec tracks =
            OptionSpec.builder("--tracks")
                    .type(Tracks.class)
                    .converters(new TracksCode())
                    .arity("1")
                    .paramLabel("lines|evidence|skip")
                    .defaultValue("lines")
                    .description(
                            "What becomes of the tracks of a GPX file: sightings along lines;"
                                    + " evidence, the file as it is, of the sightings at its"
                                    + " waypoints; or nothing.")
                    .build();
    private final OptionSpec whose =
            OptionSpec.builder("--whose")
                    .type(Whose.class)
                    .converters(new WhoseCode())
                    .arity("1")
                    .paramLabel("published|own|told")
                    .description(
                            "Whose these are: published by others, where each row with an address"
                                    + " or a known outlet is a report that leaves as it was"
                                    + " published; your own observation; or told by sources."
                                    + " Notes of the last two are internal and no outlet is"
                                    + " named. Told when not given.")
                    .build();
    private final OptionSpec keepColumns =
            Arguments.flag(
                    "--keep-columns",
                    "Keep columns that are not known as words in the internal note.");
    private final OptionSpec reportedOn =
            OptionSpec.builder("--reported-on")
                    .type(LocalDate.class)
                    .arity("1")
                    .paramLabel("DATE")
                    .description(
                            "The day, as 2025-11-30, from which “yesterday”, “last month” and days"
                                    + " without a year are counted in rows without a day of"
                                    + " publication. When not given, such words are kept and are no"
                                    + " date: never is the day of the import taken.")
                    .build();
    private final OptionSpec trackOf =
            OptionSpec.builder("--track-of")
                    .type(UUID[].class)
                    .converters(new UuidCode())
                    .arity("1")
                    .paramLabel("UUID")
                    .description(
                            "With --tracks evidence: a sighting of the project that the file is"
                                    + " evidence of, too; may be given several times.")
                    .build();

    List<OptionSpec> specs() {
        return List.of(
                mapping,
                saveMapping,
                encoding,
                delimiter,
                header,
                noHeader,
                whose,
                keepColumns,
                reportedOn,
                tracks,
                trackOf);
    }

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
            throw new ProblemException(
                    new Problem("--header and --no-header contradict each other", "", "Give one."));
        }
        return (with || without) ? Boolean.valueOf(with) : null;
    }

    ImportPlan plan(ImportJob job) {
        var saved = saved();
        var plan =
                saved == null
                        ? job.suggested()
                        : new ImportPlan(
                                job.tables().stream()
                                        .map(t -> new ImportPlan.Part(t, saved.on(t)))
                                        .toList());
        Whose said = whose.getValue();
        plan = keepColumns.<Boolean>getValue() ? plan.keepingColumns() : plan;
        LocalDate day = reportedOn.getValue();
        plan = day == null ? plan : plan.reportedOn(day);
        return withTracks(said == null ? plan : plan.of(said));
    }

    private ImportPlan withTracks(ImportPlan plan) {
        Tracks use = tracks.getValue();
        UUID[] sightings = trackOf.getValue();
        if (sightings != null && use != Tracks.EVIDENCE) {
            throw new ProblemException(
                    new Problem(
                            "Tracks are no evidence here", "--track-of", "Add --tracks evidence."));
        }
        var used = plan.with(use);
        return sightings == null || !used.isEvidence() ? used : used.evidenceOf(Set.of(sightings));
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
                                new ProblemException(
                                        new Problem(
                                                "“" + name + "” is no encoding that is known",
                                                "--encoding",
                                                "Use one of: "
                                                        + String.join(
                                                                ", ", TextFormat.encodingNames())
                                                        + ".")));
    }

    private @Nullable Character character() {
        String given = delimiter.getValue();
        if (given.isEmpty()) {
            return null;
        }
        var named = DELIMITERS.get(given);
        if (named == null && given.length() != 1) {
            throw new ProblemException(
                    new Problem(
                            "“" + given + "” is no delimiter",
                            "--delimiter",
                            "Give one character, or comma, semicolon, tab, bar."));
        }
        return named == null ? Character.valueOf(given.charAt(0)) : named;
    }
}
