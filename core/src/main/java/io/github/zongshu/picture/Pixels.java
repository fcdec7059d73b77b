package io.github.zongshu.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes and encodes pixels, in memory only. */
final class Pixels {
    private static final float QUALITY = 0.95f;

    private Pixels() {}

    /** Something read with an {@link ImageReader}. */
    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    /** The decoded picture; refuses one that is damaged, even where the decoder would make do. */
    static BufferedImage of(Picture.Format format, byte[] data) {
        return read(format, data, reader -> reader.read(0));
    }

    private static <T> T read(Picture.Format format, byte[] data, Reading<T> reading) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT))
                .next();
        AtomicBoolean isDamaged = new AtomicBoolean();
        reader.addIIOReadWarningListener(
                (source, warning) -> isDamaged.compareAndSet(false, warning.startsWith("Corrupt")));
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(data)), true, true);
            T read = reading.from(reader);
            if (isDamaged.get()) {
                throw Refusals.damaged();
            }
            return read;
        } catch (UnreadablePictureException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders throw all kinds of runtime exceptions on damaged data.
            UnreadablePictureException damaged = Refusals.damaged();
            damaged.initCause(e);
            throw damaged;
        } finally {
            reader.dispose();
        }
    }

    /** The picture in sRGB. Grey is taken over by value; Java's own grey is linear and would brighten it. */
    static BufferedImage toRgb(BufferedImage image) {
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        if (image.getRaster().getNumBands() == 1) {
            for (int y = 0; y < rgb.getHeight(); y++) {
                for (int x = 0; x < rgb.getWidth(); x++) {
                    rgb.setRGB(x, y, image.getRaster().getSample(x, y, 0) * 0x010101);
                }
            }
            return rgb;
        }
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return rgb;
    }

    /** The decoder's samples as they are stored, without any change of colours. */
    static WritableRaster samples(byte[] jpeg) {
        return read(Picture.Format.JPEG, jpeg, reader -> {
            Raster raw = reader.readRaster(0, null);
            WritableRaster raster = raw.createCompatibleWritableRaster();
            raster.setRect(raw);
            return raster;
        });
    }

    /** A JPEG file of a picture in sRGB. */
    static byte[] toJpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
