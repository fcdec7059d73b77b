package io.github.zongshu.benchmarks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import org.jspecify.annotations.Nullable;

/** A graphics that refuses what no chart does: pictures, copies, inverted colours. */
abstract class PicturelessGraphics extends Graphics2D {
    private static UnsupportedOperationException never() {
        return new UnsupportedOperationException("charts do not do this");
    }

    @Override
    public void setXORMode(Color color) {
        throw never();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw never();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw never();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
        throw never();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp change, int x, int y) {
        throw never();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        throw never();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        throw never();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, @Nullable ImageObserver observer) {
        throw never();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color ground, @Nullable ImageObserver observer) {
        throw never();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int x2, int y2, int u, int v, int u2, int v2, @Nullable ImageObserver observer) {
        throw never();
    }

    @Override
    public boolean drawImage(
            Image image,
            int x,
            int y,
            int x2,
            int y2,
            int u,
            int v,
            int u2,
            int v2,
            Color ground,
            @Nullable ImageObserver observer) {
        throw never();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw never();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw never();
    }
}
