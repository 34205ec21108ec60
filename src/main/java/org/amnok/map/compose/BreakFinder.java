package org.amnok.map.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.amnok.map.FeatureTable;
import org.amnok.map.styling.Breaks;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.function.ClassificationFunction;
import org.geotools.filter.function.EqualIntervalFunction;
import org.geotools.filter.function.QuantileFunction;
import org.geotools.filter.function.RangedClassifier;
import org.locationtech.jts.geom.GeometryFactory;

/// Cuts numbers into classes: equal intervals and quantiles by GeoTools' functions, natural breaks
/// by our own, because GeoTools' do not find the best ones.
public final class BreakFinder {
    private static final int MOST_CLASSES = 12;

    private BreakFinder() {}

    /// Where classes begin and where the last one ends: one number more than there are classes.
    /// Each class begins with the number given, the last one ends with it. Fewer classes than
    /// wanted where the numbers do not differ enough; empty when there are no numbers.
    ///
    /// @param classes wanted, 1 to 12
    public static List<Double> limits(Breaks method, DoubleStream numbers, int classes) {
        if (classes < 1 || classes > MOST_CLASSES) {
            throw new IllegalArgumentException(classes + " classes");
        }
        var sorted = numbers.filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return List.of();
        }
        var distinct = (int) DoubleStream.of(sorted).distinct().count();
        if (distinct <= classes && method != Breaks.EQUAL_INTERVAL || distinct == 1) {
            return each(sorted);
        }
        return switch (method) {
            case EQUAL_INTERVAL -> begins(new EqualIntervalFunction(), sorted, classes);
            case QUANTILE -> begins(new QuantileFunction(), sorted, classes);
            case JENKS -> natural(sorted, classes);
        };
    }

    /// One class for each number.
    private static List<Double> each(double[] sorted) {
        var limits = new ArrayList<>(DoubleStream.of(sorted).distinct().boxed().toList());
        limits.add(limits.getLast());
        return limits;
    }

    private static List<Double> begins(
            ClassificationFunction function, double[] sorted, int classes) {
        var ranges = ranges(function, sorted, classes);
        var limits = new ArrayList<Double>();
        for (int i = 0; i < ranges.getSize(); i++) {
            add(limits, ((Number) ranges.getMin(i)).doubleValue());
        }
        add(limits, sorted[sorted.length - 1]);
        return limits;
    }

    private static List<Double> natural(double[] sorted, int classes) {
        var limits = new ArrayList<>(NaturalBreaks.begins(sorted, classes));
        limits.add(sorted[sorted.length - 1]);
        return limits;
    }

    private static void add(List<Double> limits, double next) {
        if (limits.isEmpty() || next > limits.getLast()) {
            limits.add(next);
        }
    }

    private static RangedClassifier ranges(
            ClassificationFunction function, double[] numbers, int classes) {
        var filters = new FilterFactoryImpl();
        function.setParameters(List.of(filters.property("number"), filters.literal(classes)));
        return (RangedClassifier) function.evaluate(features(numbers));
    }

    private static SimpleFeatureCollection features(double[] numbers) {
        var nowhere = new GeometryFactory().createPoint();
        var table = new FeatureTable("numbers", List.of("number"));
        for (var number : numbers) {
            table.add(nowhere, number);
        }
        return table.collection();
    }
}
