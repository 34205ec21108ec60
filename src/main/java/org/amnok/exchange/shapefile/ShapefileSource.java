package org.amnok.exchange.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amnok.domain.Lazy;
import org.amnok.domain.Opening;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.FileReading;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A shapefile: its shapes and the rows of its table, one by one. Either may be missing.
public final class ShapefileSource implements FeatureSource {
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:ansi|oem|cp|ms|windows|ibm|ldid/)?[ _-]?(\\d{2,5})");

    /// Bytes of language that name one page; 0x57 and 0x03 are written for anything.
    private static final Map<Integer, String> LANGUAGES =
            Map.of(
                    0x79, "949", 0x4E, "949", 0x4D, "936", 0x7A, "936", 0x4F, "950", 0x78, "950",
                    0x13, "932", 0x7B, "932");

    private static final Map<String, String> PAGES =
            Map.ofEntries(
                    Map.entry("65001", "UTF-8"),
                    Map.entry("949", "MS949"),
                    Map.entry("51949", "EUC-KR"),
                    Map.entry("936", "GB18030"),
                    Map.entry("54936", "GB18030"),
                    Map.entry("950", "Big5"),
                    Map.entry("932", "windows-31j"),
                    Map.entry("1252", "windows-1252"),
                    Map.entry("1251", "windows-1251"),
                    Map.entry("88591", "ISO-8859-1"));

    private final Parts parts;
    private final Words words;

    /// What a person sees before the rows.
    private final Lazy<Opened> opened = new Lazy<>(() -> FileReading.named(name(), this::open));

    private ShapefileSource(Parts parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    /// How the words of the table are encoded.
    ///
    /// @param chosen by a person, whatever the parts say; null when nobody chose
    /// @param guess finds it out where nothing declares it, of text in the table
    /// @param names what people call an encoding
    public record Words(
            @Nullable Charset chosen,
            Function<byte[], Charset> guess,
            Function<Charset, String> names) {}

    /// What the small parts tell.
    ///
    /// @param contradicted true when a part names another encoding than its words have
    private record Opened(
            List<String> columns, Charset charset, boolean guessed, boolean contradicted) {}

    /// @param file any part of it
    public static ShapefileSource of(Path file, Words words) {
        return new ShapefileSource(Parts.beside(file), words);
    }

    /// All that are in a zip file.
    public static List<ShapefileSource> in(Path zip, Words words) {
        try (var archive = Archive.open(zip)) {
            return archive.names(".shp").stream()
                    .map(name -> new ShapefileSource(Parts.in(zip, name), words))
                    .toList();
        }
    }

    @Override
    public String name() {
        return parts.stem();
    }

    @Override
    public String format() {
        return Messages.text("exchange.shapefile", encoding());
    }

    private String encoding() {
        return words.names().apply(opened.get().charset());
    }

    @Override
    public boolean isEncoded() {
        return true;
    }

    @Override
    public List<String> declared() {
        return opened.get().columns();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        FileReading.named(
                name(), () -> readParts(taker, problem -> warnings.accept(problem.at(name()))));
    }

    private boolean readParts(Predicate<Feature> taker, Consumer<Problem> warn) throws IOException {
        try (var shapes = shapes();
                var table = table()) {
            if (shapes == null && table == null) {
                throw ProblemException.ofTexts(
                        "exchange.there_is_neither_a_shp_nor",
                        "exchange.keep_the_parts_of_a_shapefile");
            }
            if ((opened.get().guessed() || opened.get().contradicted()) && table != null) {
                warn.accept(
                        Problem.ofPlace(
                                "",
                                opened.get().guessed()
                                        ? "exchange.no_part_tells_how_its_words"
                                        : "exchange.a_part_names_another_encoding",
                                "exchange.when_names_look_wrong_choose",
                                encoding()));
            }
            var crs = shapes == null ? SourceCrs.wgs84() : crs(shapes, warn);
            new Walk(shapes, table, crs, warn).read(taker);
            return true;
        }
    }

    private @Nullable ShpInput shapes() throws IOException {
        var stream = parts.open("shp");
        return stream.isEmpty() ? null : Opening.made(stream.get(), ShpInput::of);
    }

    private @Nullable DbfInput table() throws IOException {
        var stream = parts.open("dbf");
        return stream.isEmpty() ? null : Opening.made(stream.get(), DbfInput::of);
    }

    private SourceCrs crs(ShpInput shapes, Consumer<Problem> warnings) throws IOException {
        var definition = parts.text("prj");
        if (!definition.isEmpty()) {
            var crs = SourceCrs.ofWkt(definition);
            crs.warning().ifPresent(warnings);
            return crs;
        }
        if (!shapes.mayBeDegrees()) {
            throw ProblemException.ofTexts(
                    "exchange.nothing_tells_in_which", "exchange.put_the_prj_beside_it_that");
        }
        warnings.accept(
                Problem.ofPlace(
                        "",
                        "exchange.nothing_tells_in_which_2",
                        "exchange.compare_a_place_with_imagery_or"));
        return SourceCrs.wgs84();
    }

    private Opened open() throws IOException {
        try (var table = table()) {
            var cpg = parts.text("cpg");
            if (table == null) {
                return new Opened(List.of(), StandardCharsets.UTF_8, false, false);
            }
            var chosen = words.chosen();
            if (chosen != null) {
                return new Opened(table.names(chosen), chosen, false, false);
            }
            var sample = table.sample();
            var named = declaredEncoding(cpg, table.language());
            var contradicted = named.isPresent() && isUtf8Instead(named.get(), sample);
            var charset =
                    contradicted
                            ? StandardCharsets.UTF_8
                            : named.orElseGet(() -> words.guess().apply(sample));
            var guessed = named.isEmpty() && isBeyondAscii(sample);
            return new Opened(table.names(charset), charset, guessed, contradicted);
        }
    }

    /// Whether words are UTF-8 under another name, as GDAL writes them where it cannot write the
    /// encoding that it was asked for.
    private static boolean isUtf8Instead(Charset named, byte[] sample) {
        return isBeyondAscii(sample)
                && !decodes(named, sample)
                && decodes(StandardCharsets.UTF_8, sample);
    }

    private static boolean decodes(Charset charset, byte[] text) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isBeyondAscii(byte[] text) {
        for (var b : text) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    /// Goes through both parts in step.
    private final class Walk {
        private final @Nullable ShpInput shapes;
        private final @Nullable DbfInput table;
        private final SourceCrs crs;
        private final Consumer<Problem> warnings;

        Walk(
                @Nullable ShpInput shapes,
                @Nullable DbfInput table,
                SourceCrs crs,
                Consumer<Problem> warnings) {
            this.shapes = shapes;
            this.table = table;
            this.crs = crs;
            this.warnings = warnings;
        }

        void read(Predicate<Feature> taker) throws IOException {
            for (var number = 1L; ; number++) {
                var hasRow = table != null && table.next();
                var hasShape = shapes != null && shapes.next();
                if (!hasRow && !hasShape) {
                    return;
                }
                if (shapes != null && table != null && hasRow != hasShape) {
                    warnings.accept(uneven());
                }
                var gone = hasRow && table != null && table.isDeleted();
                if (!gone && !taker.test(feature(number, hasRow, hasShape))) {
                    return;
                }
            }
        }

        private Feature feature(long number, boolean hasRow, boolean hasShape) {
            Map<String, String> values =
                    hasRow && table != null
                            ? table.values(opened.get().columns(), opened.get().charset())
                            : Map.of();
            return Feature.of(
                    number,
                    values,
                    () -> hasShape && shapes != null ? moved(shapes.shape()) : null);
        }

        private @Nullable Geometry moved(@Nullable Geometry shape) {
            return shape == null || shape.isEmpty() ? null : crs.toWgs84(shape);
        }

        private static Problem uneven() {
            return Problem.ofPlace(
                    "", "exchange.it_has_not_as_many_shapes", "exchange.one_of_its_parts_may_be");
        }
    }

    /// @param cpg the text of the part that names it; empty when there is none
    /// @param language the byte in the header of the table
    private static Optional<Charset> declaredEncoding(String cpg, int language) {
        var named = cpg.isEmpty() ? Optional.<Charset>empty() : encodingNamed(cpg);
        return named.isPresent()
                ? named
                : Optional.ofNullable(LANGUAGES.get(language))
                        .flatMap(ShapefileSource::encodingNamed);
    }

    private static Optional<Charset> encodingNamed(String text) {
        var name = text.lines().findFirst().orElse("").strip().toUpperCase(Locale.ROOT);
        if (name.length() > 40) {
            return Optional.empty();
        }
        if (name.equals("UTF8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        var page = PAGE.matcher(name);
        var known = page.matches() ? PAGES.get(page.group(1)) : null;
        try {
            return Optional.of(Charset.forName(known == null ? name : known));
        } catch (IllegalCharsetNameException
                | UnsupportedCharsetException
                | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
