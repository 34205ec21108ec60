package org.amnok.exchange.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.geojson.GeoJsonSource;
import org.amnok.exchange.geopackage.GeoPackageSource;
import org.amnok.exchange.shapefile.ShapefileSource;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextEncoding;
import org.amnok.exchange.text.TextFormat;
import org.amnok.exchange.text.TextGuess;
import org.amnok.exchange.text.TextTable;

/// Opens files of any format as tables of records.
public final class RecordTables {
    private RecordTables() {}

    /// Looks at a file's content and ending. Reads files: not for the FX thread.
    ///
    /// @param choice how text is to be read, should it be a table of text
    /// @return one for each table, layer or folder, at least one
    /// @throws org.amnok.domain.ProblemException when it is of no format that is known, or broken
    public static List<RecordTable> open(Path file, TextChoice choice) {
        if (!Files.isRegularFile(file)) {
            return List.of(TextTable.open(file, choice));
        }
        return switch (FileKind.of(file)) {
            case JSON -> of(List.of(GeoJsonSource.of(file)));
            case XML -> of(XmlFiles.open(file));
            case ZIP -> of(ZipFiles.open(file, words(choice)));
            case SQLITE -> of(GeoPackageSource.of(file));
            case SHAPEFILE -> of(List.of(ShapefileSource.of(file, words(choice))));
            case TEXT -> List.of(TextTable.open(file, choice));
        };
    }

    public static List<RecordTable> open(Path file) {
        return open(file, TextChoice.FOUND_OUT);
    }

    private static ShapefileSource.Words words(TextChoice choice) {
        return new ShapefileSource.Words(
                choice.charset(), RecordTables::encoding, TextFormat::encoding);
    }

    /// Of text that is too short to begin with a mark.
    private static Charset encoding(byte[] text) {
        return TextEncoding.decoded(text, StandardCharsets.UTF_8).isPresent()
                ? StandardCharsets.UTF_8
                : TextGuess.likeliest(text).orElse(StandardCharsets.ISO_8859_1);
    }

    private static List<RecordTable> of(List<? extends FeatureSource> sources) {
        return sources.stream().<RecordTable>map(FeatureRecordTable::new).toList();
    }
}
