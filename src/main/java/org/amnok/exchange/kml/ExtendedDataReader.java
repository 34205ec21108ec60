package org.amnok.exchange.kml;

import org.amnok.exchange.feature.Values;
import org.amnok.exchange.feature.XmlInput;

/// The data of a placemark's own: pairs, values after a schema, or elements of another vocabulary.
///
/// @param values takes names and values
record ExtendedDataReader(Values values) {
    void read(XmlInput xml) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Data" -> pair(xml);
                case "SchemaData" -> read(xml);
                case "SimpleData" -> values.put(xml.attribute("name"), xml.text());
                case "SimpleArrayData" -> xml.skip();
                default -> values.put(xml.name(), xml.text());
            }
        }
    }

    private void pair(XmlInput xml) {
        var name = xml.attribute("name");
        while (xml.nextChild()) {
            if (xml.name().equals("value")) {
                values.put(name, xml.text());
            } else {
                xml.skip();
            }
        }
    }
}
