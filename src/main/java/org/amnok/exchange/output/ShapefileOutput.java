package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.release.ReleasedRecords;

/// Writes a shapefile of points (ESRI, July 1998) with its table (dBASE III): five files beside
/// each other. What has no point is a row without a shape.
///
/// Names of columns have at most ten characters and texts at most 254 bytes: longer ones end in
/// "…".
///
/// @param omissions counts those texts
record ShapefileOutput(ReleasedCells cells, Omissions omissions) {
    /// The files in the order in which they are written.
    static final List<String> ENDINGS = List.of("shp", "shx", "dbf", "prj", "cpg");

    private static final long MOST_BYTES = Integer.MAX_VALUE;

    private static final String WGS84 =
            "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
                    + "298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\","
                    + "0.0174532925199433]]";

    /// @param files one for each of [#ENDINGS]
    /// @param waiting where nothing lies
    /// @throws ProblemException when there is more than a shapefile holds
    void write(ReleasedRecords released, List<OutputStream> files, Path waiting)
            throws IOException {
        try (var rows = new WaitingRows(waiting)) {
            var survey = new ShapefileSurvey(omissions);
            rows.gather(
                    released,
                    cells,
                    stretch -> List.of(),
                    (sighting, shape) -> survey.add(sighting, shape, cells));
            write(rows, survey, files);
        }
    }

    private static void write(WaitingRows rows, ShapefileSurvey survey, List<OutputStream> files)
            throws IOException {
        if (survey.tableBytes() > MOST_BYTES) {
            throw ProblemException.ofTexts(
                    "exchange.a_shapefile_cannot_hold_so_many",
                    "exchange.end_the_name_in_gpkg_which");
        }
        var shapes = new ShapefileShapes(survey, files.get(0), files.get(1));
        var table = new DbfTable(survey, files.get(2));
        rows.each(
                (shape, cells) -> {
                    shapes.add(shape);
                    table.begin();
                    FlatValues.tell(cells, table);
                    table.end();
                });
        shapes.finish();
        table.finish();
        files.get(3).write(WGS84.getBytes(StandardCharsets.US_ASCII));
        files.get(4).write("UTF-8".getBytes(StandardCharsets.US_ASCII));
    }
}
