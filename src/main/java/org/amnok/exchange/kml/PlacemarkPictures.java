package org.amnok.exchange.kml;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.amnok.exchange.feature.Values;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.words.ShortText;

/// The pictures of one placemark: those in the archive by their names there, the others as the
/// addresses that they are, which are never fetched.
final class PlacemarkPictures {
    /// The column of names in the archive, one a line.
    static final String INSIDE = "pictures_inside";

    /// The column of addresses of what is not in the archive, one a line.
    static final String ELSEWHERE = "pictures_elsewhere";

    private static final int MOST = 200;
    private static final int LONGEST_ADDRESS = 500;

    private final KmlNeighbours neighbours;
    private final SequencedSet<String> inside = new LinkedHashSet<>();
    private final SequencedSet<String> elsewhere = new LinkedHashSet<>();

    PlacemarkPictures(KmlNeighbours neighbours) {
        this.neighbours = neighbours;
    }

    /// Those in the text of a balloon or of a value.
    void ofHtml(String html) {
        if (html.indexOf('<') >= 0) {
            HtmlPictures.of(html, this::add);
        }
    }

    /// The picture of a photo overlay, read to its end.
    void ofIcon(XmlInput xml) {
        xml.each("href", () -> add(xml.text()));
    }

    /// The pictures that Google Earth shows above a balloon, read to their end.
    void ofCarousel(XmlInput xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Image" -> ofCarousel(xml);
                case "imageUrl", "ImageUrl", "href" -> add(xml.text());
                default -> xml.skip();
            }
        }
    }

    private void add(String address) {
        if (inside.size() + elsewhere.size() >= MOST || address.isEmpty()) {
            return;
        }
        neighbours
                .file(address)
                .ifPresentOrElse(inside::add, () -> elsewhere.add(shortened(address)));
    }

    /// What stands in the text itself is no address.
    private static String shortened(String address) {
        var line = address.replaceAll("\\s+", " ");
        return ShortText.of(line, LONGEST_ADDRESS);
    }

    int countElsewhere() {
        return elsewhere.size();
    }

    void report(Values values) {
        values.put(INSIDE, String.join("\n", inside));
        values.put(ELSEWHERE, String.join("\n", elsewhere));
    }
}
