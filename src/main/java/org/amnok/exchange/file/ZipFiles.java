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
            var spreadsheet =
                    !archive.names("xl/workbook.xml", "content.xml", "workbook.bin").isEmpty();
            throw spreadsheet
                    ? ProblemException.of(
                            "The file is a spreadsheet",
                            "Copy its cells and paste them on the map, or save the sheet as CSV.")
                    : ProblemException.of(
                            "Nothing in the archive can be read",
                            "Unpack it and import the file that is meant.");
        } catch (ProblemException e) {
            var name = String.valueOf(file.getFileName());
            Problem problem = e.problem();
            throw problem.where().startsWith(name) ? e : new ProblemException(problem.at(name), e);
        }
    }
}
