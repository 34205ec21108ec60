package org.amnok.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of vectors: takes shapes, fails on images and on paints that hold an image.
final class ShapesOnly extends PassedOn {
    private final List<Shape> shapes;

    ShapesOnly(Graphics2D to) {
        this(to, new ArrayList<>());
    }

    private ShapesOnly(Graphics2D to, List<Shape> shapes) {
        super(to);
        this.shapes = shapes;
    }

    /// What was drawn and filled.
    List<Shape> shapes() {
        return shapes;
    }

    @Override
    public Graphics create() {
        return new ShapesOnly((Graphics2D) to.create(), shapes);
    }

    @Override
    public void draw(Shape a0) {
        shapes.add(a0);
        to.draw(a0);
    }

    @Override
    public boolean drawImage(
            Image a0,
            int a1,
            int a2,
            int a3,
            int a4,
            int a5,
            int a6,
            int a7,
            int a8,
            Color a9,
            ImageObserver a10) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public boolean drawImage(
            Image a0,
            int a1,
            int a2,
            int a3,
            int a4,
            int a5,
            int a6,
            int a7,
            int a8,
            ImageObserver a9) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public boolean drawImage(Image a0, int a1, int a2, int a3, int a4, Color a5, ImageObserver a6) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public boolean drawImage(Image a0, int a1, int a2, int a3, int a4, ImageObserver a5) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public boolean drawImage(Image a0, int a1, int a2, Color a3, ImageObserver a4) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public boolean drawImage(Image a0, int a1, int a2, ImageObserver a3) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public boolean drawImage(Image a0, AffineTransform a1, ImageObserver a2) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public void drawImage(BufferedImage a0, BufferedImageOp a1, int a2, int a3) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public void drawRenderableImage(RenderableImage a0, AffineTransform a1) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public void drawRenderedImage(RenderedImage a0, AffineTransform a1) {
        throw new AssertionError("an image on a page of vectors");
    }

    @Override
    public void fill(Shape a0) {
        shapes.add(a0);
        to.fill(a0);
    }

    @Override
    public @Nullable GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void setPaint(Paint a0) {
        assertThat(a0).isInstanceOf(Color.class);
        to.setPaint(a0);
    }
}
