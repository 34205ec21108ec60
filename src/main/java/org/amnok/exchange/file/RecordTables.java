package org.amnok.exchange.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.XmlFile;
import org.amnok.exchange.flatgeobuf.FlatGeobufSource;
import org.amnok.exchange.geojson.GeoJsonSource;
import org.amnok.exchange.geopackage.GeoPackageSource;
import org.amnok.exchange.gpx.GpxSource;
import org.amnok.exchange.kml.KmlSource;
import org.amnok.exchange.osm.OsmSource;
import org.amnok.exchange.parquet.ParquetSource;
import org.amnok.exchange.shapefile.ShapefileSource;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextEncoding;
import org.amnok.exchange.text.TextFormat;
import org.amnok.exchange.text.TextGuess;
import org.amnok.exchange.text.TextTable;
import org.amnok.exchange.workbook.SheetTable;
import org.amnok.words.ShortText;

/// Opens files of any format as tables of records.
public final class RecordTables {
    private RecordTables() {}

    /// Looks at a file's content and ending. Reads files: not for the FX thread.
    ///
    /// @param choice how text is to be read, should it be a table of text
    /// @return one for each table, layer or folder, at least one
    /// @throws org.amnok.domain.ProblemException when it is of no format that is known, or broken
    public static List<RecordTable> open(Path file, TextChoice choice) {
        if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
            return List.of(TextTable.open(file, choice));
        }
        var kind = FileKind.of(file);
        if (kind == FileKind.TEXT) {
            return List.of(TextTable.open(file, choice));
        }
        return isWorkbook(file, kind)
                ? SheetTable.all(file, choice)
                : of(features(file, kind, choice));
    }

    /// Opens a geographic file as layers of features. Reads files: not for the FX thread.
    ///
    /// @return one for each layer or folder; none when it is a table of text, or an SQLite file
    ///   without layers of features
    /// @throws org.amnok.domain.ProblemException when it is of no format that is known, or broken
    public static List<FeatureSource> features(Path file) {
        var kind = FileKind.of(file);
        var isNone =
                kind == FileKind.TEXT
                        || isWorkbook(file, kind)
                        || kind == FileKind.SQLITE
                                && DatabaseKind.of(file) != DatabaseKind.FEATURES;
        return isNone ? List.of() : List.copyOf(features(file, kind, TextChoice.FOUND_OUT));
    }

    /// What is no archive that could be trusted is reported by who opens it.
    private static boolean isWorkbook(Path file, FileKind kind) {
        if (kind != FileKind.ZIP) {
            return false;
        }
        try (var archive = Archive.open(file)) {
            return SheetTable.isIn(archive);
        } catch (ProblemException broken) {
            return false;
        }
    }

    private static List<? extends FeatureSource> features(
            Path file, FileKind kind, TextChoice choice) {
        return switch (kind) {
            case JSON -> List.of(new GeoJsonSource(file));
            case XML -> xml(file);
            case ZIP -> zip(file, words(choice));
            case SQLITE -> GeoPackageSource.of(file);
            case SHAPEFILE -> List.of(ShapefileSource.of(file, words(choice)));
            case FLAT_GEOBUF -> List.of(FlatGeobufSource.of(file));
            case PARQUET -> List.of(ParquetSource.of(file));
            case TEXT -> List.of();
        };
    }

    /// By the first element.
    private static List<? extends FeatureSource> xml(Path file) {
        var element = new XmlFile(file).find(xml -> xml.nextChild() ? xml.name() : "");
        return switch (element) {
            case "kml", "Document", "Folder", "Placemark" -> List.of(KmlSource.ofKml(file));
            case "gpx" -> GpxSource.of(file);
            case "osm" -> List.of(new OsmSource(file));
            case "document" ->
                    throw ProblemException.ofPlace(
                            String.valueOf(file.getFileName()),
                            "exchange.the_file_is_a_spreadsheet_or",
                            "codes.unread_remedy_cells");
            case String other ->
                    throw ProblemException.ofPlace(
                            String.valueOf(file.getFileName()),
                            "exchange.the_file_is_xml_of_a",
                            "exchange.save_it_as_kml_gpx_geojson",
                            ShortText.of(other, 40));
        };
    }

    /// By what is in the archive.
    private static List<? extends FeatureSource> zip(Path file, ShapefileSource.Words words) {
        try (var archive = Archive.open(file)) {
            if (!archive.names(".kml").isEmpty()) {
                return List.of(KmlSource.ofKmz(file));
            }
            if (!archive.names(".shp").isEmpty()) {
                return ShapefileSource.in(file, words);
            }
            var spreadsheet = !archive.names("content.xml", "workbook.bin").isEmpty();
            throw spreadsheet
                    ? ProblemException.ofTexts(
                            "exchange.the_file_is_a_spreadsheet", "codes.unread_remedy_cells")
                    : ProblemException.ofTexts(
                            "exchange.nothing_in_the_archive_can_be",
                            "exchange.unpack_it_and_import_the_file");
        } catch (ProblemException e) {
            var name = String.valueOf(file.getFileName());
            var problem = e.problem();
            throw problem.where().startsWith(name) ? e : new ProblemException(problem.at(name), e);
        }
    }

    /// Those that their file shows; all where it shows none.
    public static List<RecordTable> shown(List<RecordTable> tables) {
        var shown = tables.stream().filter(table -> !table.isHidden()).toList();
        return shown.isEmpty() ? tables : shown;
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
