# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What is to be seen on the X11 display, taken as a program that records the screen would."""

import ctypes
import ctypes.util

ALL_PLANES = 0xFFFFFFFF
Z_PIXMAP = 2


class _Image(ctypes.Structure):
    """The beginning of Xlib's XImage."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")),
        ("data", ctypes.POINTER(ctypes.c_char)),
        *((name, ctypes.c_int) for name in ("byte_order", "unit", "bit_order", "pad", "depth", "bytes_per_line")),
    ]


def picture_of(node):
    """The pixels where an accessible node is shown."""
    place = node.queryComponent().getExtents(0)
    x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
    x11.XOpenDisplay.restype = x11.XDefaultRootWindow.restype = ctypes.c_void_p
    x11.XGetImage.restype = ctypes.POINTER(_Image)
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root = ctypes.c_void_p(x11.XDefaultRootWindow(display))
    image = x11.XGetImage(
        display, root, place.x, place.y, place.width, place.height, ctypes.c_ulong(ALL_PLANES), Z_PIXMAP
    ).contents
    pixels = image.data[: image.bytes_per_line * image.height]
    x11.XCloseDisplay(display)
    return place.width, place.height, pixels
