#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks that the tests read, with openpyxl, so that they come from another program than ours."""
import datetime

import openpyxl


def animals(path, epoch=None):
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    sheet = book.active
    sheet.title = "Animals"
    sheet.append(["id", "name", "weight", "born", "seen", "tame", "code", "ratio"])
    sheet.append([1, "Anna & <Co>", 2.5, datetime.date(2024, 3, 1), datetime.datetime(2024, 3, 1, 13, 30, 15), True, 501, 0.1 + 0.2])
    sheet.append([2, "=not a formula", None, datetime.date(1999, 12, 31), datetime.datetime(2024, 3, 2, 0, 0, 1), False, 7, 1 / 3])
    sheet["B3"].data_type = "s"
    sheet["A6"], sheet["B6"], sheet["C6"] = 3, "Größe\nzwei", "#DIV/0!"
    sheet["C6"].data_type = "e"
    sheet["G6"] = 12345
    for row in (2, 3, 6):
        sheet.cell(row, 7).number_format = "00000"
    grouped = book.create_sheet("Grouped")
    grouped["A1"] = "Measured in spring"
    grouped.append([])
    grouped["A3"], grouped["B3"], grouped["D3"] = "plot", "north", "south"
    grouped["B4"], grouped["C4"], grouped["D4"], grouped["E4"] = "wet", "dry", "wet", "dry"
    for row, values in enumerate([[1, 2.5, 3.5, 4.5, 5.5], [2, 6.5, 7.5, 8.5, 9.5], [3, 1.5, 1.25, 1.5, 1.75]], 5):
        for column, value in enumerate(values, 1):
            grouped.cell(row, column, value)
    for area in ("A3:A4", "B3:C3", "D3:E3"):
        grouped.merge_cells(area)
    book.create_sheet("Empty")
    book.save(path)


animals("animals.xlsx")
animals("animals1904.xlsx", openpyxl.utils.datetime.CALENDAR_MAC_1904)
