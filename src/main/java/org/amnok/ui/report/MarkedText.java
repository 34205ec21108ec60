package org.amnok.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.amnok.domain.TextRange;
import org.amnok.workspace.report.Proposal;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.ReportReading;

/// A report's text with the words marked on which proposals rest, and behind each mark the number
/// of its draft. Each kind of mark has a colour and a line of its own.
final class MarkedText extends Region {
    private static final double PADDING = 24;
    private static final String NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private final Group marks = new Group();
    private final TextFlow flow = new TextFlow();
    private final List<Mark> shown = new ArrayList<>();

    /// @param from in what is shown
    private record Mark(int from, int to, String style) {}

    private record Words(TextRange range, Part part, int draft) {}

    MarkedText() {
        getStyleClass().add("report-text");
        marks.setManaged(false);
        flow.setManaged(false);
        getChildren().addAll(marks, flow);
    }

    void show(ReportReading reading) {
        flow.getChildren().clear();
        shown.clear();
        var text = reading.text();
        var at = 0;
        var length = 0;
        for (var words : words(reading)) {
            var range = words.range;
            if (range.from() >= at) {
                add(text.substring(at, range.from()), "report-words");
                length += range.from() - at;
                add(range.of(text), "report-words");
                shown.add(new Mark(length, length + range.to() - range.from(), style(words.part)));
                var number = words.part == Part.REPORTED_BY ? "" : number(words.draft);
                add(number, "report-number");
                length += range.to() - range.from() + number.length();
                at = range.to();
            }
        }
        add(text.substring(at), "report-words");
        requestLayout();
    }

    static String number(int draft) {
        return draft < NUMBERS.length()
                ? NUMBERS.substring(draft, draft + 1)
                : "(" + (draft + 1) + ")";
    }

    static String style(Part part) {
        return switch (part) {
            case WHERE -> "mark-place";
            case WHEN -> "mark-date";
            case COUNTS -> "mark-count";
            case REPORTED_BY -> "mark-outlet";
            case TITLE, KIND, SURENESS -> "mark-kind";
        };
    }

    /// Without those of titles, which are made of others.
    private static List<Words> words(ReportReading reading) {
        var all = new ArrayList<Words>();
        for (var draft = 0; draft < reading.drafts().size(); draft++) {
            for (var proposal : reading.drafts().get(draft).proposals()) {
                if (proposal.part() != Part.TITLE) {
                    add(all, proposal, draft);
                }
            }
        }
        all.sort(
                Comparator.comparingInt((Words w) -> w.range.from())
                        .thenComparing(w -> -w.range.to()));
        return all;
    }

    private static void add(List<Words> all, Proposal proposal, int draft) {
        proposal.options().stream()
                .flatMap(option -> option.words().stream())
                .distinct()
                .forEach(range -> all.add(new Words(range, proposal.part(), draft)));
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(Math.max(100, width - 2 * PADDING)) + 2 * PADDING;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected void layoutChildren() {
        var width = Math.max(100, getWidth() - 2 * PADDING);
        flow.resizeRelocate(PADDING, PADDING, width, flow.prefHeight(width));
        flow.layout();
        marks.getChildren().clear();
        marks.setLayoutX(PADDING);
        marks.setLayoutY(PADDING);
        for (var mark : shown) {
            var ground = new Path(flow.rangeShape(mark.from, mark.to));
            ground.getStyleClass().addAll("mark-ground", mark.style);
            marks.getChildren().add(ground);
            underline(ground, mark.style);
        }
        marks.applyCss(); // what has no style yet is drawn black until the next pulse
    }

    /// A line below each line of text that a mark covers: the shape has a rectangle for each.
    private void underline(Path ground, String style) {
        var left = Double.MAX_VALUE;
        var right = 0.0;
        var bottom = 0.0;
        for (var element : ground.getElements()) {
            if (element instanceof MoveTo to) {
                addLine(left, right, bottom, style);
                left = to.getX();
                right = to.getX();
                bottom = to.getY();
            } else if (element instanceof LineTo to) {
                left = Math.min(left, to.getX());
                right = Math.max(right, to.getX());
                bottom = Math.max(bottom, to.getY());
            }
        }
        addLine(left, right, bottom, style);
    }

    private void addLine(double left, double right, double bottom, String style) {
        if (right > left) {
            var line = new Line(left, bottom, right, bottom);
            line.getStyleClass().addAll("mark-line", style);
            marks.getChildren().add(line);
        }
    }
}
