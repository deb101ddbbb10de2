/** Where visitors look from: every hour of the day, zones with halves and quarters, with other changes or none. */
export const visitorZones: readonly string[] = (
  'Pacific/Pago_Pago Pacific/Honolulu America/Anchorage America/Los_Angeles America/Denver America/Chicago America/New_York ' +
  'America/Halifax America/St_Johns America/Sao_Paulo Atlantic/Azores UTC Europe/London Europe/Rome Europe/Athens Europe/Moscow ' +
  'Asia/Tehran Asia/Kolkata Asia/Kathmandu Asia/Tokyo Australia/Adelaide Australia/Lord_Howe Pacific/Chatham Pacific/Kiritimati'
).split(' ');
