package org.amnok.exchange.file;

import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.kml.KmlSource;
import org.amnok.exchange.shapefile.ShapefileSource;

/// Which of the formats that are zip files a file is, by what is in it.
final class ZipFiles {
    private ZipFiles() {}

    /// @throws ProblemException when it is none that can be read
    static List<? extends FeatureSource> open(Path file, ShapefileSource.Words words) {
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
                            "exchange.the_file_is_a_spreadsheet",
                            "exchange.copy_its_cells_and_paste_them")
                    : ProblemException.ofTexts(
                            "exchange.nothing_in_the_archive_can_be",
                            "exchange.unpack_it_and_import_the_file");
        } catch (ProblemException e) {
            var name = String.valueOf(file.getFileName());
            Problem problem = e.problem();
            throw problem.where().startsWith(name) ? e : new ProblemException(problem.at(name), e);
        }
    }
}
