package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.lang.reflect.InvocationHandler;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/// A page of vectors: takes shapes, fails on images and on paints that hold an image.
///
/// @param graphics of the page
/// @param shapes what was drawn and filled
record ShapesOnly(Graphics2D graphics, List<Shape> shapes) {
    private static final Class<? extends Graphics2D> PASSING =
            new ByteBuddy()
                    .subclass(Graphics2D.class)
                    .defineField("handler", InvocationHandler.class, Visibility.PUBLIC)
                    .method(ElementMatchers.isAbstract())
                    .intercept(InvocationHandlerAdapter.toField("handler"))
                    .make()
                    .load(ShapesOnly.class.getClassLoader())
                    .getLoaded();

    static ShapesOnly on(Graphics2D to) {
        var shapes = new ArrayList<Shape>();
        return new ShapesOnly(passing(to, shapes), shapes);
    }

    private static Graphics2D passing(Graphics2D to, List<Shape> shapes) {
        InvocationHandler handler =
                (_, method, values) ->
                        switch (method.getName()) {
                            case "create" -> passing((Graphics2D) to.create(), shapes);
                            case "getDeviceConfiguration" -> null;
                            default -> {
                                look(method.getName(), values, shapes);
                                yield method.invoke(to, values);
                            }
                        };
        try {
            var page = PASSING.getConstructor().newInstance();
            PASSING.getField("handler").set(page, handler);
            return page;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void look(String method, Object[] values, List<Shape> shapes) {
        switch (method) {
            case "draw", "fill" -> shapes.add((Shape) values[0]);
            case "drawImage", "drawRenderableImage", "drawRenderedImage" ->
                    throw new AssertionError("an image on a page of vectors");
            case "setPaint" -> assertThat(values[0]).isInstanceOf(Color.class);
            default -> {}
        }
    }
}
