package org.amnok.exchange.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.words.Messages;

/// One reading of a file: passes on what becomes a record and counts what does not.
final class OsmReading {
    private final OsmNodes nodes;
    private final Predicate<Feature> taker;
    private long number;
    private int relations;
    private int deleted;

    /// @param nodes of the whole file
    /// @param taker returns false to stop
    OsmReading(OsmNodes nodes, Predicate<Feature> taker) {
        this.nodes = nodes;
        this.taker = taker;
    }

    /// Finds where the nodes are, in the element the walk is in.
    static void collect(XmlInput xml, OsmNodes nodes) {
        while (xml.nextChild()) {
            if (!xml.name().equals("node") || isDeleted(xml)) {
                xml.skip();
                continue;
            }
            var id = xml.attribute("id");
            var position = OsmObject.position(xml);
            var isTagged = OsmObject.node(xml).isTagged();
            position.ifPresent(at -> nodes.add(id, at, !isTagged));
        }
    }

    /// Hands on the records of the element the walk is in.
    ///
    /// @return what was left out; empty when the taker stopped
    List<Problem> read(XmlInput xml) {
        while (xml.nextChild()) {
            if (!taken(xml)) {
                return List.of();
            }
        }
        return leftOut();
    }

    private boolean taken(XmlInput xml) {
        var type = xml.name();
        var isObject = type.equals("node") || type.equals("way") || type.equals("relation");
        if (isObject && isDeleted(xml)) {
            deleted++;
        } else if (type.equals("node")) {
            var node = OsmObject.node(xml);
            return !node.isTagged() || taker.test(node.feature(++number));
        } else if (type.equals("way")) {
            return taker.test(OsmObject.way(xml, nodes).feature(++number));
        } else if (type.equals("relation")) {
            relations++;
        }
        xml.skip();
        return true;
    }

    private static boolean isDeleted(XmlInput xml) {
        return xml.attribute("action").equals("delete") || xml.attribute("visible").equals("false");
    }

    private List<Problem> leftOut() {
        var problems = new ArrayList<Problem>();
        if (relations > 0) {
            problems.add(
                    Problem.ofPlace(
                            "",
                            "exchange.relations_are_not_read",
                            "exchange.draw_what_is_needed_of_them",
                            relations));
        }
        if (deleted > 0) {
            problems.add(
                    new Problem(
                            Messages.text("exchange.objects_that_were_deleted_are", deleted),
                            "",
                            ""));
        }
        if (nodes.alone() > 0) {
            problems.add(
                    Problem.ofPlace(
                            "",
                            "exchange.nodes_without_tags_that_are_in",
                            "exchange.give_a_name_to_those_that",
                            nodes.alone()));
        }
        return problems;
    }
}
