package org.amnok.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.FileReading;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.MeasuredStream;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// A GeoJSON file, read as a stream: a million features take no more memory than one.
public final class GeoJsonSource implements FeatureSource {
    /// Names are not kept from file to file: a hostile file has a new one in each feature.
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Limits.DEEPEST)
                                    .maxStringLength(Limits.LONGEST_VALUE)
                                    .maxNameLength(Limits.LONGEST_NAME)
                                    .maxNumberLength(400)
                                    .build())
                    .build();

    private final Path file;
    private volatile @Nullable MeasuredStream reading;

    public GeoJsonSource(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String format() {
        return "GeoJSON";
    }

    @Override
    public double share() {
        var bytes = reading;
        return bytes == null ? -1 : bytes.share();
    }

    @Override
    public void read(Predicate<Feature> taker, Consumer<Problem> warnings) {
        FileReading.named(name(), () -> readFile(taker, warnings));
    }

    private boolean readFile(Predicate<Feature> taker, Consumer<Problem> warnings)
            throws IOException {
        try (var bytes = MeasuredStream.of(file);
                var parser = JSON.createParser(RecordSeparators.blanked(bytes))) {
            var crs = crs(warnings);
            reading = bytes;
            new GeoJsonReading(parser, crs, taker).read();
            return true;
        } catch (StreamConstraintsException e) {
            throw new ProblemException(tooMuch(e), e);
        } catch (JsonProcessingException e) {
            throw new ProblemException(broken(e), e);
        }
    }

    private SourceCrs crs(Consumer<Problem> warnings) throws IOException {
        if (!GeoJsonCrs.mayBeIn(file)) {
            return SourceCrs.wgs84();
        }
        try (var bytes = MeasuredStream.of(file);
                var parser = JSON.createParser(RecordSeparators.blanked(bytes))) {
            var crs = GeoJsonCrs.find(parser);
            crs.warning().ifPresent(warnings);
            return crs;
        }
    }

    private static Problem broken(JsonProcessingException e) {
        var at = e.getLocation();
        return Problem.ofPlace(
                at == null
                        ? ""
                        : Messages.text("exchange.line_column", at.getLineNr(), at.getColumnNr()),
                "exchange.the_file_is_broken_here_what",
                "exchange.it_may_be_cut_off_get");
    }

    private static Problem tooMuch(StreamConstraintsException e) {
        var message = String.valueOf(e.getOriginalMessage());
        if (message.contains("depth")) {
            return Limits.tooDeep().problem();
        }
        return message.contains("Number")
                ? Problem.ofPlace("", "exchange.a_number_has_more_than_400", "exchange.correct_it")
                : Limits.tooLong().problem();
    }

    /// The separators of a sequence (RFC 8142, section 2.1) as blanks, which JSON knows.
    private static final class RecordSeparators extends FilterInputStream {
        private static final int SEPARATOR = 0x1E;

        private RecordSeparators(InputStream in) {
            super(in);
        }

        /// The same bytes, unless they begin with a separator.
        static InputStream blanked(InputStream stream) throws IOException {
            var bytes = new BufferedInputStream(stream);
            bytes.mark(1);
            var first = bytes.read();
            bytes.reset();
            return first == SEPARATOR ? new RecordSeparators(bytes) : bytes;
        }

        @Override
        public int read() throws IOException {
            var value = in.read();
            return value == SEPARATOR ? ' ' : value;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var count = in.read(buffer, from, length);
            for (var i = from; i < from + count; i++) {
                if (buffer[i] == SEPARATOR) {
                    buffer[i] = ' ';
                }
            }
            return count;
        }
    }
}
