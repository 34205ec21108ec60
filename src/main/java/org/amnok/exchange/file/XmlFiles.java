package org.amnok.exchange.file;

import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.FeatureSource;
import org.amnok.exchange.feature.XmlFile;
import org.amnok.exchange.gpx.GpxSource;
import org.amnok.exchange.kml.KmlSource;
import org.amnok.exchange.osm.OsmSource;
import org.amnok.words.Messages;

/// Which of the formats written in XML a file is, by its first element.
final class XmlFiles {
    private XmlFiles() {}

    /// @throws ProblemException when it is none that can be read
    static List<? extends FeatureSource> open(Path file) {
        return switch (firstElement(file)) {
            case "kml", "Document", "Folder", "Placemark" -> List.of(KmlSource.ofKml(file));
            case "gpx" -> GpxSource.of(file);
            case "osm" -> List.of(new OsmSource(file));
            case "document" ->
                    throw ProblemException.of(
                            Messages.text("exchange.the_file_is_a_spreadsheet_or"),
                            String.valueOf(file.getFileName()),
                            Messages.text("exchange.copy_its_cells_and_paste_them"));
            case String other ->
                    throw ProblemException.of(
                            Messages.text("exchange.the_file_is_xml_of_a", shown(other)),
                            String.valueOf(file.getFileName()),
                            Messages.text("exchange.save_it_as_kml_gpx_geojson"));
        };
    }

    private static String firstElement(Path file) {
        return new XmlFile(file).find(xml -> xml.nextChild() ? xml.name() : "");
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
